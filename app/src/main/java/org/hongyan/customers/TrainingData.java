package org.hongyan.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.scoring.Feature;
import org.hongyan.engine.scoring.FeatureRow;
import org.hongyan.engine.scoring.FeatureSchema;
import org.hongyan.engine.scoring.LabelledRow;

/**
 * What grading learns from: the facts of past contacts as they stood before each, in time order.
 * Columns are chosen by what they hold; values known only after a call never become columns.
 */
final class TrainingData {

  /** One finished contact. */
  record Outcome(Instant at, boolean bought, Map<String, String> facts) {}

  private static final int MAX_CATEGORIES = 60;
  private static final int MAX_FEATURES = 60;
  private static final double NUMERIC_SHARE = 0.9;

  private TrainingData() {}

  /** Numbers where nine of ten values are numbers, categories where there are few enough. */
  static FeatureSchema schema(List<Outcome> outcomes) {
    var values = new LinkedHashMap<String, Map<String, Integer>>();
    var numbers = new HashMap<String, Integer>();
    var filled = new HashMap<String, Integer>();
    for (var outcome : outcomes) {
      outcome
          .facts()
          .forEach(
              (name, value) -> {
                if (Headings.afterTheCall(name)) return;
                filled.merge(name, 1, Integer::sum);
                if (isNumber(value)) numbers.merge(name, 1, Integer::sum);
                var seen = values.computeIfAbsent(name, key -> new HashMap<>());
                if (seen.size() <= MAX_CATEGORIES) seen.merge(value, 1, Integer::sum);
              });
    }
    var features = new ArrayList<Feature>();
    values.forEach(
        (name, seen) -> {
          int n = filled.getOrDefault(name, 0);
          if (n < outcomes.size() / 20 || seen.size() < 2 || features.size() >= MAX_FEATURES)
            return;
          if (numbers.getOrDefault(name, 0) >= n * NUMERIC_SHARE)
            features.add(Feature.numeric(name));
          else if (seen.size() <= MAX_CATEGORIES) features.add(Feature.categorical(name));
        });
    return new FeatureSchema(features);
  }

  static List<LabelledRow> rows(FeatureSchema schema, List<Outcome> outcomes) {
    var rows = new ArrayList<LabelledRow>(outcomes.size());
    for (var outcome : outcomes) {
      rows.add(
          new LabelledRow(FeatureRow.of(schema, outcome.facts()), outcome.bought(), outcome.at()));
    }
    return rows;
  }

  /** The facts of a customer as a model sees them: own columns, place, kind, contacts so far. */
  static Map<String, String> facts(ResultSet row, Map<String, String> fields) throws SQLException {
    var facts = new HashMap<>(fields);
    put(facts, "province", row.getString("province"));
    put(facts, "source", row.getString("source"));
    put(facts, "kind", row.getString("kind"));
    facts.putIfAbsent("contacts", String.valueOf(row.getInt("contacts")));
    return facts;
  }

  private static void put(
      Map<String, String> facts, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null) facts.putIfAbsent(name, value);
  }

  private static boolean isNumber(String value) {
    try {
      return Double.isFinite(Double.parseDouble(value.strip()));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
