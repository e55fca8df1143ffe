package org.hongyan.engine.numbers;

import org.hongyan.engine.model.BadInput;

/**
 * Maximises a linear function under {@code A x ≤ b}, {@code x ≥ 0}, with b not negative, by the
 * simplex method with Bland's rule (it cannot cycle). Small and dense: some hundreds of rows.
 *
 * @param value of the objective at the optimum
 * @param prices of the rows: what one more unit of b is worth
 */
public record LinearProgram(double value, double[] x, double[] prices) {

  private static final double ZERO = 1e-10;
  private static final int PIVOTS = 100_000;

  /**
   * @throws BadInput when the optimum is unbounded
   */
  public static LinearProgram maximise(double[] objective, double[][] rows, double[] right) {
    int n = objective.length;
    int m = rows.length;
    var table = new double[m + 1][n + m + 1];
    var basis = new int[m];
    for (int i = 0; i < m; i++) {
      System.arraycopy(rows[i], 0, table[i], 0, n);
      table[i][n + i] = 1;
      table[i][n + m] = right[i];
      basis[i] = n + i;
    }
    for (int j = 0; j < n; j++) table[m][j] = -objective[j];
    climb(table, basis);
    var x = new double[n];
    for (int i = 0; i < m; i++) if (basis[i] < n) x[basis[i]] = table[i][n + m];
    var prices = new double[m];
    System.arraycopy(table[m], n, prices, 0, m);
    return new LinearProgram(table[m][n + m], x, prices);
  }

  private static void climb(double[][] table, int[] basis) {
    int m = basis.length;
    int last = table[0].length - 1;
    for (int pivot = 0; pivot < PIVOTS; pivot++) {
      int entering = 0;
      while (entering < last && table[m][entering] >= -ZERO) entering++;
      if (entering == last) return;
      int leaving = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < m; i++) {
        if (table[i][entering] <= ZERO) continue;
        double ratio = table[i][last] / table[i][entering];
        boolean tied = leaving >= 0 && Math.abs(ratio - least) <= ZERO;
        if (tied ? basis[i] < basis[leaving] : ratio < least) {
          least = tied ? least : ratio;
          leaving = i;
        }
      }
      if (leaving < 0) throw new BadInput("the linear program has no bound");
      exchange(table, leaving, entering);
      basis[leaving] = entering;
    }
    throw new BadInput("the linear program did not end: its numbers are too far apart");
  }

  private static void exchange(double[][] table, int row, int column) {
    double pivot = table[row][column];
    for (int j = 0; j < table[row].length; j++) table[row][j] /= pivot;
    for (int i = 0; i < table.length; i++) {
      double factor = table[i][column];
      if (i == row || factor == 0) continue;
      for (int j = 0; j < table[i].length; j++) table[i][j] -= factor * table[row][j];
    }
  }
}
