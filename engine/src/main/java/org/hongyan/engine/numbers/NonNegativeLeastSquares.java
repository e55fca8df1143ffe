package org.hongyan.engine.numbers;

/**
 * Least squares with weights that are not negative (Lawson &amp; Hanson 1974, active sets). The sum
 * to one is a heavy extra row, which plain gradient methods get wrong without saying so.
 */
public final class NonNegativeLeastSquares {

  private static final double HEAVY = 1e4;
  private static final double TOLERANCE = 1e-9;

  private final double[][] columns;
  private final double[] right;
  private final boolean[] free;
  private double[] x;

  private NonNegativeLeastSquares(double[][] columns, double[] right) {
    this.columns = columns;
    this.right = right;
    this.free = new boolean[columns.length];
    this.x = new double[columns.length];
  }

  /**
   * @param rows per observation the candidates
   * @return weights, none negative, adding up to 1
   */
  public static double[] summingToOne(double[][] rows, double[] target) {
    int n = rows.length;
    int k = rows[0].length;
    double scale = 0;
    for (double value : target) scale = Math.max(scale, Math.abs(value));
    if (scale == 0) scale = 1;
    var columns = new double[k][n + 1];
    var right = new double[n + 1];
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < n; i++) columns[j][i] = rows[i][j] / scale;
      columns[j][n] = HEAVY;
    }
    for (int i = 0; i < n; i++) right[i] = target[i] / scale;
    right[n] = HEAVY;
    var weights = new NonNegativeLeastSquares(columns, right).solve();
    double sum = Statistics.sum(weights);
    for (int j = 0; j < k; j++) weights[j] /= sum;
    return weights;
  }

  private double[] solve() {
    int limit = 30 * columns.length;
    for (int step = 0; step < limit; step++) {
      int entering = steepest();
      if (entering < 0) break;
      free[entering] = true;
      settle();
      if (!free[entering]) break;
    }
    return x;
  }

  /** The bound variable whose growth lessens the error most; −1 when none does. */
  private int steepest() {
    double[] residual = right.clone();
    for (int j = 0; j < x.length; j++) {
      if (x[j] == 0) continue;
      for (int i = 0; i < residual.length; i++) residual[i] -= x[j] * columns[j][i];
    }
    int best = -1;
    double most = TOLERANCE;
    for (int j = 0; j < x.length; j++) {
      if (free[j]) continue;
      double gradient = 0;
      for (int i = 0; i < residual.length; i++) gradient += columns[j][i] * residual[i];
      if (gradient > most) {
        most = gradient;
        best = j;
      }
    }
    return best;
  }

  /** Solves over the free variables, binding again those that would fall below zero. */
  private void settle() {
    while (true) {
      double[] wanted = unbounded();
      double step = 1;
      int binding = -1;
      for (int j = 0; j < x.length; j++) {
        if (!free[j] || wanted[j] > 0) continue;
        double part = x[j] / (x[j] - wanted[j]);
        if (binding < 0 || part < step) {
          step = part;
          binding = j;
        }
      }
      if (binding < 0) {
        x = wanted;
        return;
      }
      for (int j = 0; j < x.length; j++) if (free[j]) x[j] += step * (wanted[j] - x[j]);
      x[binding] = 0;
      free[binding] = false;
    }
  }

  /** Least squares over the free columns by orthogonalisation; dependent ones are bound. */
  private double[] unbounded() {
    int k = columns.length;
    var q = new double[k][];
    var order = new int[k];
    int used = 0;
    for (int j = 0; j < k; j++) {
      if (!free[j]) continue;
      double[] column = columns[j].clone();
      double before = norm(column);
      for (int pass = 0; pass < 2; pass++) {
        for (int p = 0; p < used; p++) subtract(column, q[p], dot(q[p], column));
      }
      double after = norm(column);
      if (after <= 1e-12 * before) {
        free[j] = false;
        x[j] = 0;
        continue;
      }
      for (int i = 0; i < column.length; i++) column[i] /= after;
      q[used] = column;
      order[used++] = j;
    }
    var solution = new double[k];
    for (int p = used - 1; p >= 0; p--) {
      double value = dot(q[p], right);
      for (int later = p + 1; later < used; later++) {
        value -= dot(q[p], columns[order[later]]) * solution[order[later]];
      }
      solution[order[p]] = value / dot(q[p], columns[order[p]]);
    }
    return solution;
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
