package org.hongyan.targets;

import org.jspecify.annotations.Nullable;

/**
 * Why one sells more or less than the team's average, by four factors whose product is the amount:
 * calls, connects per call, orders per connect, amount per order. The gap is divided among them by
 * the logarithmic mean (LMDI-I, Ang 2005), so that the parts add up to the gap.
 */
final class Factors {

  /** Sums of one person, or the team's sums divided by its heads. */
  record Sums(double calls, double connects, double orders, double minor) {
    boolean complete() {
      return calls > 0 && connects > 0 && orders > 0 && minor > 0;
    }
  }

  /** Minor units of the gap that each factor explains; negative: it holds one back. */
  record Effects(double calls, double connectRate, double orderRate, double orderSize) {
    double sum() {
      return calls + connectRate + orderRate + orderSize;
    }
  }

  private Factors() {}

  /** Null when a factor of either side is zero: a logarithm of nothing explains nothing. */
  static @Nullable Effects explain(Sums mine, Sums team) {
    if (!mine.complete() || !team.complete()) return null;
    double mean = logMean(mine.minor(), team.minor());
    return new Effects(
        mean * Math.log(mine.calls() / team.calls()),
        mean * Math.log(mine.connects() / mine.calls() / (team.connects() / team.calls())),
        mean * Math.log(mine.orders() / mine.connects() / (team.orders() / team.connects())),
        mean * Math.log(mine.minor() / mine.orders() / (team.minor() / team.orders())));
  }

  private static double logMean(double a, double b) {
    return Math.abs(a - b) < 1e-9 * a ? a : (a - b) / Math.log(a / b);
  }
}
