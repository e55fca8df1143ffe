package org.hongyan.engine.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.BadInput;

/**
 * Standard errors of regression coefficients when rows of one person hang together: {@code (XᵀX)⁻¹
 * (Σ_g Xᵀ_g e_g e_gᵀ X_g) (XᵀX)⁻¹} with the usual correction for few clusters (CR1). Source: Liang
 * &amp; Zeger 1986.
 */
public final class ClusteredErrors {

  private ClusteredErrors() {}

  /**
   * @param rows predictors without the constant
   * @param cluster of each row, at least two different ones
   * @return of the intercept first
   */
  public static double[] of(double[][] rows, double[] residuals, List<String> cluster) {
    int n = rows.length;
    int k = rows[0].length + 1;
    var squares = new double[k][k];
    Map<String, double[]> scores = new HashMap<>();
    for (int i = 0; i < n; i++) {
      var score = scores.computeIfAbsent(cluster.get(i), c -> new double[k]);
      for (int a = 0; a < k; a++) {
        score[a] += x(rows[i], a) * residuals[i];
        for (int b = 0; b < k; b++) squares[a][b] += x(rows[i], a) * x(rows[i], b);
      }
    }
    int groups = scores.size();
    if (groups < 2) throw new BadInput("at least 2 reps needed for errors by rep");
    double correction = groups / (groups - 1.0) * (n - 1.0) / (n - k);
    double[][] inverse = inverse(squares);
    var errors = new double[k];
    for (int a = 0; a < k; a++) {
      double sum = 0;
      for (double[] score : scores.values()) {
        double pushed = 0;
        for (int b = 0; b < k; b++) pushed += inverse[a][b] * score[b];
        sum += pushed * pushed;
      }
      errors[a] = Math.sqrt(correction * sum);
    }
    return errors;
  }

  private static double x(double[] row, int column) {
    return column == 0 ? 1 : row[column - 1];
  }

  /** Gauss–Jordan with pivoting by rows. */
  private static double[][] inverse(double[][] matrix) {
    int k = matrix.length;
    var work = new double[k][2 * k];
    for (int i = 0; i < k; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, k);
      work[i][k + i] = 1;
    }
    for (int p = 0; p < k; p++) {
      int best = p;
      for (int i = p; i < k; i++) if (Math.abs(work[i][p]) > Math.abs(work[best][p])) best = i;
      double[] swapped = work[p];
      work[p] = work[best];
      work[best] = swapped;
      if (work[p][p] == 0) throw new BadInput("a predictor follows from the others");
      for (int j = 2 * k - 1; j >= p; j--) work[p][j] /= work[p][p];
      for (int i = 0; i < k; i++) {
        double factor = work[i][p];
        if (i == p || factor == 0) continue;
        for (int j = p; j < 2 * k; j++) work[i][j] -= factor * work[p][j];
      }
    }
    var inverse = new double[k][k];
    for (int i = 0; i < k; i++) System.arraycopy(work[i], k, inverse[i], 0, k);
    return inverse;
  }
}
