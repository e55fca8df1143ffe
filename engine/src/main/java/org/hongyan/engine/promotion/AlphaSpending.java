package org.hongyan.engine.promotion;

import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Distributions;

/**
 * Looks at a running experiment without fooling oneself: at information share t the level spent so
 * far is {@code 4 − 4 Φ(z_{α/4} / √t)} (O'Brien–Fleming-like on both sides, Lan &amp; DeMets 1983),
 * and each look may stop when |z| passes its boundary. Boundaries are found by integrating the
 * drift-free process.
 *
 * @param spent level spent up to each look
 * @param boundary |z| that stops at each look
 */
public record AlphaSpending(double[] spent, double[] boundary) {

  private static final int GRID = 2001;
  private static final double WIDEST = 9;

  /**
   * @param looks shares of the planned sample at which to look, rising to 1
   */
  public record Input(double[] looks, double alpha) {

    public Input {
      Check.notEmpty("looks", looks);
      Check.atLeast("looks below 51", 51 - looks.length, 1);
      for (int k = 0; k < looks.length; k++) {
        Check.inside("looks", looks[k], k == 0 ? 0 : looks[k - 1], 1.0000001);
      }
      Check.that(looks[looks.length - 1] == 1, "looks must end at 1, the fixed horizon");
      Check.inside("alpha", alpha, 0, 0.5);
    }
  }

  public static AlphaSpending of(Input in) {
    int n = in.looks().length;
    var spent = new double[n];
    var boundary = new double[n];
    double quantile = Distributions.normalQuantile(1 - in.alpha() / 4);
    double[] density = new double[0];
    for (int k = 0; k < n; k++) {
      double t = in.looks()[k];
      spent[k] = 4 * (1 - Distributions.normal(quantile / Math.sqrt(t)));
      double now = spent[k] - (k == 0 ? 0 : spent[k - 1]);
      double before = k == 0 ? 0 : in.looks()[k - 1];
      double reach = WIDEST * Math.sqrt(t);
      double[] moved =
          k == 0
              ? start(t, reach)
              : move(density, boundary[k - 1] * Math.sqrt(before), t - before, reach);
      boundary[k] = cut(moved, reach, now) / Math.sqrt(t);
      density = kept(moved, reach, boundary[k] * Math.sqrt(t));
    }
    return new AlphaSpending(spent, boundary);
  }

  /** Density of the score at the first look on an even grid from −reach to reach. */
  private static double[] start(double t, double reach) {
    var density = new double[GRID];
    for (int i = 0; i < GRID; i++) density[i] = normal(at(i, reach), t);
    return density;
  }

  /** Density after more data, of those that were not stopped within ±edge. */
  private static double[] move(double[] inside, double edge, double time, double reach) {
    var moved = new double[GRID];
    double step = 2 * edge / (GRID - 1);
    for (int i = 0; i < GRID; i++) {
      double sum = 0;
      for (int j = 0; j < GRID; j++) {
        double weight = j == 0 || j == GRID - 1 ? 1 : j % 2 == 1 ? 4 : 2;
        sum += weight * inside[j] * normal(at(i, reach) - at(j, edge), time);
      }
      moved[i] = sum * step / 3;
    }
    return moved;
  }

  /** The density again on a grid that ends at the boundary. */
  private static double[] kept(double[] density, double reach, double edge) {
    var inside = new double[GRID];
    for (int i = 0; i < GRID; i++) inside[i] = value(density, reach, at(i, edge));
    return inside;
  }

  /** Where both tails together hold the level; the density is symmetric. */
  private static double cut(double[] density, double reach, double level) {
    double low = 0;
    double high = reach;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (2 * tail(density, reach, middle) > level) low = middle;
      else high = middle;
    }
    return low;
  }

  private static double tail(double[] density, double reach, double from) {
    double step = (reach - from) / (GRID - 1);
    double sum = 0;
    for (int i = 0; i < GRID; i++) {
      double weight = i == 0 || i == GRID - 1 ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * value(density, reach, from + i * step);
    }
    return sum * step / 3;
  }

  /** Cubic between grid points. */
  private static double value(double[] density, double reach, double x) {
    double place = (x + reach) / (2 * reach) * (GRID - 1);
    int i = Math.clamp((long) place - 1, 0, GRID - 4);
    double f = place - i;
    double a = density[i] * (f - 1) * (f - 2) * (f - 3) / -6;
    double b = density[i + 1] * f * (f - 2) * (f - 3) / 2;
    double c = density[i + 2] * f * (f - 1) * (f - 3) / -2;
    return a + b + c + density[i + 3] * f * (f - 1) * (f - 2) / 6;
  }

  private static double at(int i, double reach) {
    return -reach + 2 * reach * i / (GRID - 1);
  }

  private static double normal(double x, double variance) {
    return Math.exp(-x * x / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  }
}
