package org.hongyan.engine.territory;

import java.util.Arrays;

/** Assignment of rows to columns with the greatest sum (Kuhn, 1955; shortest augmenting paths). */
final class Matching {

  private final double[][] gain;
  private final int n;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] rowOf;
  private final int[] before;

  private Matching(double[][] gain) {
    this.gain = gain;
    this.n = gain.length;
    this.rowPrice = new double[n + 1];
    this.columnPrice = new double[n + 1];
    this.rowOf = new int[n + 1];
    this.before = new int[n + 1];
  }

  /** For each row its column in a square table. */
  static int[] most(double[][] gain) {
    var matching = new Matching(gain);
    for (int row = 1; row <= matching.n; row++) matching.add(row);
    var columnOf = new int[matching.n];
    for (int column = 1; column <= matching.n; column++)
      columnOf[matching.rowOf[column] - 1] = column - 1;
    return columnOf;
  }

  private void add(int row) {
    rowOf[0] = row;
    int column = 0;
    var least = new double[n + 1];
    var used = new boolean[n + 1];
    Arrays.fill(least, Double.MAX_VALUE);
    do column = nearest(column, least, used);
    while (rowOf[column] != 0);
    do {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    } while (column != 0);
  }

  /** One step of the shortest path: the next column, with prices moved so that it costs nothing. */
  private int nearest(int column, double[] least, boolean[] used) {
    used[column] = true;
    int row = rowOf[column];
    int next = 0;
    double step = Double.MAX_VALUE;
    for (int c = 1; c <= n; c++) {
      if (used[c]) continue;
      double reduced = -gain[row - 1][c - 1] - rowPrice[row] - columnPrice[c];
      if (reduced < least[c]) {
        least[c] = reduced;
        before[c] = column;
      }
      if (least[c] < step) {
        step = least[c];
        next = c;
      }
    }
    for (int c = 0; c <= n; c++)
      if (used[c]) {
        rowPrice[rowOf[c]] += step;
        columnPrice[c] -= step;
      } else {
        least[c] -= step;
      }
    return next;
  }
}
