package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes a model again and again from part of the rows and lets it predict others. */
public final class Validation {

  private Validation() {}

  /** Learns from the first share of the rows in time order, predicts the rest. */
  public static Predictions holdout(
      FeatureSchema schema, List<LabelledRow> rows, double share, long seed) {
    var ordered = Rows.inTimeOrder(rows);
    int cut = (int) (ordered.size() * share);
    var later = ordered.subList(cut, ordered.size());
    double[] p = ModelFit.of(schema, ordered.subList(0, cut), seed).probabilities(later);
    return predictions(later, p, false);
  }

  /**
   * Walks through the last third in time order: learns from the window of rows before, predicts the
   * next step, moves on. A window larger than what there is means all rows before.
   */
  public static Predictions rolling(
      FeatureSchema schema, List<LabelledRow> rows, int window, int step, long seed) {
    var ordered = Rows.inTimeOrder(rows);
    int first = (int) (ordered.size() * 2L / 3);
    double[] p = new double[ordered.size() - first];
    for (int from = first; from < ordered.size(); from += step) {
      int to = Math.min(ordered.size(), from + step);
      var before = ordered.subList(Math.max(0, from - window), from);
      double[] part = ModelFit.of(schema, before, seed).probabilities(ordered.subList(from, to));
      System.arraycopy(part, 0, p, from - first, part.length);
    }
    return predictions(ordered.subList(first, ordered.size()), p, false);
  }

  /**
   * Random folds: optimistic, because the model sees the future of the days it predicts. Shown only
   * beside a time-ordered figure.
   */
  public static Predictions random(
      FeatureSchema schema, List<LabelledRow> rows, int folds, long seed) {
    var ordered = Rows.inTimeOrder(rows);
    var shuffled = new ArrayList<>(IntStream.range(0, ordered.size()).boxed().toList());
    Collections.shuffle(shuffled, new Random(seed));
    double[] p = new double[ordered.size()];
    for (int fold = 0; fold < folds; fold++) {
      var inside = new ArrayList<Integer>();
      var outside = new ArrayList<Integer>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % folds == fold ? outside : inside).add(shuffled.get(i));
      }
      Collections.sort(inside);
      var learned = ModelFit.of(schema, inside.stream().map(ordered::get).toList(), seed);
      double[] part = learned.probabilities(outside.stream().map(ordered::get).toList());
      for (int i = 0; i < part.length; i++) p[outside.get(i)] = part[i];
    }
    return predictions(ordered, p, true);
  }

  private static Predictions predictions(List<LabelledRow> rows, double[] p, boolean optimistic) {
    return new Predictions(
        p, Rows.outcomes(rows), rows.getFirst().calledAt(), rows.getLast().calledAt(), optimistic);
  }
}
