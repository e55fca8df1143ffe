package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Turns rows into numbers, learned from the training rows only. Numeric: standardised, missing =
 * mean plus a flag. Categorical: one column per level seen at least {@link #MIN_LEVEL_COUNT} times;
 * missing and unknown levels have a column of their own.
 */
record Encoding(List<Column> columns, int width) {

  static final int MIN_LEVEL_COUNT = 5;

  /**
   * One feature: where its columns begin, mean and deviation (numeric) or levels (categorical), and
   * the share of training rows in each encoded column.
   */
  record Column(
      FeatureKind kind,
      int offset,
      double mean,
      double deviation,
      List<String> levels,
      double[] average) {

    int width() {
      return kind == FeatureKind.NUMERIC ? 2 : levels.size() + 1;
    }

    int level(FeatureRow row, int index) {
      var text = row.text(index);
      if (text == null) return levels.size();
      int found = java.util.Collections.binarySearch(levels, text);
      return found < 0 ? levels.size() : found;
    }
  }

  static Encoding fit(FeatureSchema schema, List<LabelledRow> rows) {
    var columns = new ArrayList<Column>();
    int offset = 0;
    for (int i = 0; i < schema.size(); i++) {
      var column =
          schema.feature(i).kind() == FeatureKind.NUMERIC
              ? numeric(rows, i, offset)
              : categorical(rows, i, offset);
      columns.add(column);
      offset += column.width();
    }
    return new Encoding(List.copyOf(columns), offset);
  }

  private static Column numeric(List<LabelledRow> rows, int index, int offset) {
    double sum = 0;
    int known = 0;
    for (var row : rows) {
      double value = row.row().number(index);
      if (Double.isNaN(value)) continue;
      sum += value;
      known++;
    }
    double mean = known == 0 ? 0 : sum / known;
    double squares = 0;
    for (var row : rows) {
      double value = row.row().number(index);
      if (!Double.isNaN(value)) squares += (value - mean) * (value - mean);
    }
    double deviation = known == 0 ? 1 : Math.sqrt(squares / known);
    double missing = rows.isEmpty() ? 0 : 1 - (double) known / rows.size();
    return new Column(
        FeatureKind.NUMERIC,
        offset,
        mean,
        deviation < 1e-12 ? 1 : deviation,
        List.of(),
        new double[] {0, missing});
  }

  private static Column categorical(List<LabelledRow> rows, int index, int offset) {
    var counts = new TreeMap<String, Integer>();
    for (var row : rows) {
      var text = row.row().text(index);
      if (text != null) counts.merge(text, 1, Integer::sum);
    }
    var levels = new ArrayList<String>();
    double[] average = new double[counts.size() + 1];
    int kept = 0;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() < MIN_LEVEL_COUNT) continue;
      levels.add(entry.getKey());
      average[levels.size() - 1] = (double) entry.getValue() / rows.size();
      kept += entry.getValue();
    }
    average = java.util.Arrays.copyOf(average, levels.size() + 1);
    average[levels.size()] = rows.isEmpty() ? 0 : 1 - (double) kept / rows.size();
    return new Column(FeatureKind.CATEGORICAL, offset, 0, 1, List.copyOf(levels), average);
  }

  /** Standardised and one-hot, for the linear model. */
  void dense(FeatureRow row, double[] into, int from) {
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      int at = from + column.offset();
      if (column.kind() == FeatureKind.NUMERIC) {
        double value = row.number(i);
        boolean missing = Double.isNaN(value);
        into[at] = missing ? 0 : (value - column.mean()) / column.deviation();
        into[at + 1] = missing ? 1 : 0;
      } else {
        java.util.Arrays.fill(into, at, at + column.width(), 0);
        into[at + column.level(row, i)] = 1;
      }
    }
  }

  /** One number per feature, for the trees: the value or the index of the level, NaN if unknown. */
  void compact(FeatureRow row, double[] into, int from) {
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.kind() == FeatureKind.NUMERIC) {
        into[from + i] = row.number(i);
      } else {
        int level = column.level(row, i);
        into[from + i] = level == column.levels().size() ? Double.NaN : level;
      }
    }
  }
}
