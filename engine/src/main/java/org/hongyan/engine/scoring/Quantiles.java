package org.hongyan.engine.scoring;

import java.util.Arrays;

/** Quantiles by linear interpolation (type 7 of Hyndman and Fan 1996). */
final class Quantiles {

  private Quantiles() {}

  static double type7(double[] values, double share) {
    if (values.length == 0) throw new IllegalArgumentException("no values");
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = (sorted.length - 1) * share;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
