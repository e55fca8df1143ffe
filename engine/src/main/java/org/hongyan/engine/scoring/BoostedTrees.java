package org.hongyan.engine.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Grows boosted trees with LightGBM; the same rows and seed give the same trees, whatever the
 * number of threads. The settings were chosen once and are not tuned on the data at hand.
 */
final class BoostedTrees {

  static final int ROUNDS = 200;

  private static final String SETTINGS =
      "objective=binary verbosity=-1 deterministic=true force_row_wise=true num_threads=2"
          + " num_leaves=15 learning_rate=0.05 min_data_in_leaf=20 lambda_l2=5"
          + " feature_fraction=0.5 cat_smooth=30 cat_l2=20";

  private BoostedTrees() {}

  /** The trees, or nothing where the machine lacks what the native library needs (libgomp). */
  static Optional<Trees> fit(Encoding encoding, List<LabelledRow> rows, long seed) {
    return LightGbm.find().map(library -> Trees.parse(grow(library, encoding, rows, seed)));
  }

  private static String grow(
      LightGbm library, Encoding encoding, List<LabelledRow> rows, long seed) {
    int width = encoding.columns().size();
    double[] matrix = new double[rows.size() * width];
    float[] label = new float[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      encoding.compact(rows.get(i).row(), matrix, i * width);
      label[i] = rows.get(i).bought() ? 1 : 0;
    }
    return library.grow(matrix, label, width, settings(encoding, seed), ROUNDS);
  }

  private static String settings(Encoding encoding, long seed) {
    var categories =
        IntStream.range(0, encoding.columns().size())
            .filter(i -> encoding.columns().get(i).kind() == FeatureKind.CATEGORICAL)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    var named = categories.isEmpty() ? "" : " categorical_feature=" + categories;
    return SETTINGS + " seed=" + Math.floorMod(seed, 1_000_000_007L) + named;
  }
}
