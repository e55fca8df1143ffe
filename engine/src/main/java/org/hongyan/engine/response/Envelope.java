package org.hongyan.engine.response;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The least concave curve over a response table, and the linear bound it gives. */
final class Envelope {

  private record Piece(int calls, double slope) {}

  private Envelope() {}

  /** Calls at which the envelope bends, first and last included. */
  static int[] corners(double[] table) {
    var hull = new ArrayDeque<Integer>();
    for (int calls = 0; calls < table.length; calls++) {
      while (hull.size() >= 2) {
        int last = hull.pop();
        int before = hull.element();
        if (slope(table, before, last) > slope(table, last, calls)) {
          hull.push(last);
          break;
        }
      }
      hull.push(calls);
    }
    var corners = new int[hull.size()];
    for (int i = corners.length - 1; i >= 0; i--) corners[i] = hull.pop();
    return corners;
  }

  /** Steepest pieces first until the budget is spent, the last one in part. */
  static double bound(double[][] tables, List<int[]> envelopes, int budget) {
    var pieces = new ArrayList<Piece>();
    double value = 0;
    for (int i = 0; i < tables.length; i++) {
      var corners = envelopes.get(i);
      value += tables[i][0];
      for (int k = 1; k < corners.length; k++) {
        double slope = slope(tables[i], corners[k - 1], corners[k]);
        pieces.add(new Piece(corners[k] - corners[k - 1], slope));
      }
    }
    pieces.sort(Comparator.comparingDouble(piece -> -piece.slope));
    double left = budget;
    for (var piece : pieces) {
      if (left <= 0 || piece.slope <= 0) break;
      value += piece.slope * Math.min(left, piece.calls);
      left -= piece.calls;
    }
    return value;
  }

  private static double slope(double[] table, int from, int to) {
    return (table[to] - table[from]) / (to - from);
  }
}
