package org.hongyan.engine.numbers;

import org.hongyan.engine.model.BadInput;

/**
 * Ordinary least squares with an intercept by Gram–Schmidt: coefficients (intercept first),
 * residuals, leverage of each row and the sums of squares.
 */
public record LeastSquares(
    double[] coefficients, double[] fitted, double[] residuals, double[] leverage, double sst) {

  private static final double COLLINEAR = 1e-10;

  /**
   * @param rows predictors by row, without the constant
   * @throws BadInput when rows are too few or a predictor follows from the others
   */
  public static LeastSquares fit(double[][] rows, double[] y) {
    int n = rows.length;
    int k = rows[0].length + 1;
    if (n <= k) throw new BadInput("at least " + (k + 1) + " rows needed, given " + n);
    var design = new double[n][k];
    for (int i = 0; i < n; i++) {
      design[i][0] = 1;
      System.arraycopy(rows[i], 0, design[i], 1, k - 1);
    }
    var q = orthogonal(design);
    var coefficients = solve(design, q, y);
    return summary(design, q, coefficients, y);
  }

  public double sse() {
    double sum = 0;
    for (double residual : residuals) sum += residual * residual;
    return sum;
  }

  public double r2() {
    return sst == 0 ? 0 : 1 - sse() / sst;
  }

  public int freedom() {
    return residuals.length - coefficients.length;
  }

  public double adjustedR2() {
    return 1 - (1 - r2()) * (residuals.length - 1) / freedom();
  }

  /** Standard error of the residuals. */
  public double s() {
    return Math.sqrt(sse() / freedom());
  }

  /** Columns made orthonormal by Gram–Schmidt, twice for accuracy. */
  private static double[][] orthogonal(double[][] design) {
    int k = design[0].length;
    var q = new double[k][];
    for (int j = 0; j < k; j++) {
      var column = column(design, j);
      double before = norm(column);
      for (int pass = 0; pass < 2; pass++) {
        for (int p = 0; p < j; p++) subtract(column, q[p], dot(column, q[p]));
      }
      double after = norm(column);
      if (!(after > COLLINEAR * before)) {
        throw new BadInput("predictor " + j + " is constant or follows from the others");
      }
      for (int i = 0; i < column.length; i++) column[i] /= after;
      q[j] = column;
    }
    return q;
  }

  /** Back substitution with R = QᵀX. */
  private static double[] solve(double[][] design, double[][] q, double[] y) {
    int k = q.length;
    var b = new double[k];
    for (int j = k - 1; j >= 0; j--) {
      double right = dot(q[j], y);
      for (int p = j + 1; p < k; p++) right -= dot(q[j], column(design, p)) * b[p];
      b[j] = right / dot(q[j], column(design, j));
    }
    return b;
  }

  private static LeastSquares summary(double[][] design, double[][] q, double[] b, double[] y) {
    int n = y.length;
    var fitted = new double[n];
    var residuals = new double[n];
    var leverage = new double[n];
    double mean = Statistics.mean(y);
    double sst = 0;
    for (int i = 0; i < n; i++) {
      fitted[i] = dot(design[i], b);
      residuals[i] = y[i] - fitted[i];
      for (double[] direction : q) leverage[i] += direction[i] * direction[i];
      sst += (y[i] - mean) * (y[i] - mean);
    }
    return new LeastSquares(b, fitted, residuals, leverage, sst);
  }

  private static double[] column(double[][] design, int j) {
    var column = new double[design.length];
    for (int i = 0; i < column.length; i++) column[i] = design[i][j];
    return column;
  }

  private static void subtract(double[] from, double[] direction, double length) {
    for (int i = 0; i < from.length; i++) from[i] -= length * direction[i];
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
