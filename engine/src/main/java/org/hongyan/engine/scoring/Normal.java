package org.hongyan.engine.scoring;

/** The standard normal distribution. */
final class Normal {

  private Normal() {}

  /** Quantile by bisection on {@link #cumulative}; good to 1e-10. */
  static double quantile(double p) {
    if (!(p > 0 && p < 1)) throw new IllegalArgumentException("probability " + p);
    double low = -40;
    double high = 40;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (cumulative(middle) < p) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  /** By the series of Marsaglia (2004) near zero and a continued fraction in the tails. */
  static double cumulative(double x) {
    if (x > 6) return 1 - tail(x);
    if (x < -6) return tail(-x);
    double sum = x;
    double term = x;
    for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + sum * density(x);
  }

  static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private static double tail(double x) {
    double fraction = x;
    for (int k = 60; k > 0; k--) fraction = x + k / fraction;
    return density(x) / fraction;
  }
}
