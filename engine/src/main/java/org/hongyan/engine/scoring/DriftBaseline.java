package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The shares of the training customers over the bins of each feature. */
record DriftBaseline(List<Bins> features) {

  private static final int SAMPLE = 20_000;

  /**
   * Bins of one feature: upper ends of a number's bins (empty for a category, whose bins are its
   * levels); the last share is of missing and unknown values.
   */
  record Bins(double[] upper, double[] shares) {}

  static DriftBaseline of(Encoding encoding, List<LabelledRow> rows) {
    var features = new ArrayList<Bins>();
    for (int i = 0; i < encoding.columns().size(); i++) {
      var column = encoding.columns().get(i);
      if (column.kind() == FeatureKind.CATEGORICAL) {
        features.add(new Bins(new double[0], column.average().clone()));
      } else {
        double[] upper = deciles(rows, i);
        var plain = rows.stream().map(LabelledRow::row).toList();
        features.add(new Bins(upper, shares(column, upper, plain, i)));
      }
    }
    return new DriftBaseline(List.copyOf(features));
  }

  private static double[] deciles(List<LabelledRow> rows, int index) {
    int step = Math.max(1, rows.size() / SAMPLE);
    double[] values =
        java.util.stream.IntStream.iterate(0, i -> i < rows.size(), i -> i + step)
            .mapToDouble(i -> rows.get(i).row().number(index))
            .filter(v -> !Double.isNaN(v))
            .toArray();
    if (values.length == 0) return new double[0];
    double[] upper = new double[9];
    for (int d = 1; d <= 9; d++) upper[d - 1] = Quantiles.type7(values, d / 10.0);
    return Arrays.stream(upper).distinct().toArray();
  }

  private static double[] shares(
      Encoding.Column column, double[] upper, Collection<FeatureRow> rows, int index) {
    int bins = column.kind() == FeatureKind.NUMERIC ? upper.length + 2 : column.width();
    double[] shares = new double[bins];
    for (var row : rows) shares[bin(column, upper, row, index)]++;
    for (int b = 0; b < bins; b++) shares[b] /= Math.max(1, rows.size());
    return shares;
  }

  private static int bin(Encoding.Column column, double[] upper, FeatureRow row, int index) {
    if (column.kind() == FeatureKind.CATEGORICAL) return column.level(row, index);
    double value = row.number(index);
    if (Double.isNaN(value)) return upper.length + 1;
    int b = 0;
    while (b < upper.length && value > upper[b]) b++;
    return b;
  }

  List<FeatureDrift> against(FeatureSchema schema, Encoding encoding, Collection<FeatureRow> now) {
    var result = new ArrayList<FeatureDrift>();
    for (int i = 0; i < features.size(); i++) {
      var bins = features.get(i);
      double[] shares = shares(encoding.columns().get(i), bins.upper(), now, i);
      result.add(FeatureDrift.of(schema.feature(i).name(), bins.shares(), shares));
    }
    result.sort((a, b) -> Double.compare(b.psi(), a.psi()));
    return List.copyOf(result);
  }
}
