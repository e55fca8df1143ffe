package org.hongyan.engine.numbers;

/**
 * Distribution functions: normal, χ², Poisson and beta, by series and continued fractions (Lentz);
 * relative error about 1e-12.
 */
public final class Distributions {

  private static final double[] LANCZOS = {
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
  };
  private static final int STEPS = 500;
  private static final double TINY = 1e-300;
  private static final double EXACT = 1e-15;

  private Distributions() {}

  public static double normal(double z) {
    if (z == 0) return 0.5;
    double tail = 0.5 * upperGamma(0.5, z * z / 2);
    return z > 0 ? 1 - tail : tail;
  }

  /** Quantile of the standard normal distribution by bisection; good to 1e-12. */
  public static double normalQuantile(double p) {
    double low = -40;
    double high = 40;
    for (int i = 0; i < 120; i++) {
      double middle = (low + high) / 2;
      if (normal(middle) < p) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  /** P(χ² &gt; x). */
  public static double chiSquareTail(double x, double freedom) {
    return x <= 0 ? 1 : upperGamma(freedom / 2, x / 2);
  }

  /** P(X ≥ k) for a Poisson variable. */
  public static double poissonTail(long k, double mean) {
    if (k <= 0) return 1;
    return mean <= 0 ? 0 : lowerGamma(k, mean);
  }

  public static double logGamma(double x) {
    if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    double sum = 0.99999999999980993;
    for (int i = 0; i < LANCZOS.length; i++) sum += LANCZOS[i] / (x + i);
    double t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }

  public static double logBeta(double a, double b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
  }

  /** The point below which a share {@code p ≥ 0.5} of Student's distribution lies, by halving. */
  public static double studentQuantile(double p, double freedom) {
    double low = 0;
    double high = 1e6;
    for (int i = 0; i < 200 && high - low > 1e-12 * (1 + low); i++) {
      double t = (low + high) / 2;
      double tail = beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
      if (1 - tail < p) low = t;
      else high = t;
    }
    return (low + high) / 2;
  }

  /** P(X ≤ x) for a beta variable. */
  public static double beta(double x, double a, double b) {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
    if (x < (a + 1) / (a + b + 2)) return front * betaFraction(x, a, b) / a;
    return 1 - front * betaFraction(1 - x, b, a) / b;
  }

  /** Regularised upper incomplete gamma Q(a, x). */
  static double upperGamma(double a, double x) {
    return x < a + 1 ? 1 - lowerGamma(a, x) : gammaFraction(a, x);
  }

  private static double lowerGamma(double a, double x) {
    if (x <= 0) return 0;
    if (x >= a + 1) return 1 - gammaFraction(a, x);
    double term = 1 / a;
    double sum = term;
    for (int k = 1; k < 10_000 && term > sum * EXACT; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
  }

  private static double gammaFraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < STEPS; i++) {
      double factor = -i * (i - a);
      b += 2;
      d = 1 / nonZero(factor * d + b);
      c = nonZero(b + factor / c);
      h *= d * c;
      if (Math.abs(d * c - 1) < EXACT) break;
    }
    return h * Math.exp(-x + a * Math.log(x) - logGamma(a));
  }

  private static double betaFraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double h = d;
    for (int m = 1; m < STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      h *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      h *= d * c;
      if (Math.abs(d * c - 1) < EXACT) break;
    }
    return h;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
