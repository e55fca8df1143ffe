package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ordered columns a model learns from; never holds a column that is known only after the call.
 * A model that sees the length of the call it is to predict looks brilliant (AUC 0.95 instead of
 * 0.80 on the public bank data) and is useless.
 */
public record FeatureSchema(List<Feature> features) {

  private static final Set<String> POST_CALL_NAMES =
      Set.of(
          "duration",
          "call_duration",
          "talk_seconds",
          "talk_time",
          "ring_seconds",
          "outcome",
          "call_outcome",
          "disposition",
          "hangup_cause",
          "通话时长",
          "通话秒数",
          "通话结果",
          "小结");

  public FeatureSchema {
    features = List.copyOf(features);
    var refusals = refusals(features);
    if (!refusals.isEmpty()) {
      throw new IllegalArgumentException(
          "columns that may not be learned from: "
              + refusals
              + "\nMaybe use the value of the customer's earlier calls instead.");
    }
  }

  /** The schema of these columns, or every column that may not be used with its reason. */
  public static SchemaVerdict check(List<Feature> features) {
    var refusals = refusals(features);
    return refusals.isEmpty()
        ? new SchemaVerdict.Accepted(new FeatureSchema(features))
        : new SchemaVerdict.Refused(refusals);
  }

  public int size() {
    return features.size();
  }

  public Feature feature(int index) {
    return features.get(index);
  }

  /** Position of the named column, or −1. */
  public int indexOf(String name) {
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).name().equals(name)) return i;
    }
    return -1;
  }

  private static List<SchemaVerdict.Refusal> refusals(List<Feature> features) {
    var refusals = new ArrayList<SchemaVerdict.Refusal>();
    var seen = new HashSet<String>();
    for (var feature : features) {
      var name = feature.name();
      if (feature.known() == Known.POST_CALL) {
        refusals.add(
            new SchemaVerdict.Refusal(name, SchemaVerdict.Cause.KNOWN_ONLY_AFTER_THE_CALL));
      } else if (POST_CALL_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
        refusals.add(
            new SchemaVerdict.Refusal(name, SchemaVerdict.Cause.NAME_OF_A_POST_CALL_VALUE));
      }
      if (!seen.add(name)) {
        refusals.add(new SchemaVerdict.Refusal(name, SchemaVerdict.Cause.DUPLICATE_NAME));
      }
    }
    return List.copyOf(refusals);
  }
}
