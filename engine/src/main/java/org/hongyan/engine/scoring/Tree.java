package org.hongyan.engine.scoring;

import java.util.Map;

/**
 * One decision tree as LightGBM writes it (its text format v4). A child ≥ 0 is an inner node, a
 * negative child −k−1 is leaf k. Covers are the numbers of training rows.
 */
record Tree(
    int[] feature,
    double[] threshold,
    int[] decision,
    int[] left,
    int[] right,
    double[] leafValue,
    double[] leafCover,
    double[] nodeCover,
    int[] categoryBounds,
    int[] categoryBits) {

  private static final int CATEGORICAL = 1;
  private static final int DEFAULT_LEFT = 2;
  private static final int MISSING_IS_ZERO = 1;
  private static final int MISSING_IS_NAN = 2;
  private static final double ZERO = 1e-35;

  static Tree parse(Map<String, String> fields) {
    return new Tree(
        ints(fields, "split_feature"),
        doubles(fields, "threshold"),
        ints(fields, "decision_type"),
        ints(fields, "left_child"),
        ints(fields, "right_child"),
        doubles(fields, "leaf_value"),
        doubles(fields, "leaf_count"),
        doubles(fields, "internal_count"),
        ints(fields, "cat_boundaries"),
        ints(fields, "cat_threshold"));
  }

  private static int[] ints(Map<String, String> fields, String key) {
    var text = fields.getOrDefault(key, "").strip();
    if (text.isEmpty()) return new int[0];
    var parts = text.split(" ");
    int[] values = new int[parts.length];
    for (int i = 0; i < parts.length; i++) values[i] = (int) Long.parseLong(parts[i]);
    return values;
  }

  private static double[] doubles(Map<String, String> fields, String key) {
    var text = fields.getOrDefault(key, "").strip();
    if (text.isEmpty()) return new double[0];
    var parts = text.split(" ");
    double[] values = new double[parts.length];
    for (int i = 0; i < parts.length; i++) values[i] = Double.parseDouble(parts[i]);
    return values;
  }

  boolean isLeafOnly() {
    return feature.length == 0;
  }

  double value(double[] row) {
    if (isLeafOnly()) return leafValue[0];
    int node = 0;
    do node = goesLeft(node, row[feature[node]]) ? left[node] : right[node];
    while (node >= 0);
    return leafValue[-node - 1];
  }

  boolean goesLeft(int node, double value) {
    int kind = decision[node];
    if ((kind & CATEGORICAL) != 0) return holds((int) threshold[node], value);
    int missing = kind >> 2 & 3;
    double seen = Double.isNaN(value) && missing != MISSING_IS_NAN ? 0 : value;
    boolean isMissing =
        missing == MISSING_IS_NAN && Double.isNaN(seen)
            || missing == MISSING_IS_ZERO && Math.abs(seen) <= ZERO;
    return isMissing ? (kind & DEFAULT_LEFT) != 0 : seen <= threshold[node];
  }

  private boolean holds(int set, double value) {
    if (Double.isNaN(value) || value < 0) return false;
    int level = (int) value;
    int word = categoryBounds[set] + level / 32;
    return word < categoryBounds[set + 1] && (categoryBits[word] >>> (level % 32) & 1) != 0;
  }

  double cover(int node) {
    return node >= 0 ? nodeCover[node] : leafCover[-node - 1];
  }

  /** Mean of the leaves over the training rows. */
  double expected() {
    if (isLeafOnly()) return leafValue[0];
    double sum = 0;
    double cover = 0;
    for (int i = 0; i < leafValue.length; i++) {
      sum += leafValue[i] * leafCover[i];
      cover += leafCover[i];
    }
    return cover == 0 ? 0 : sum / cover;
  }
}
