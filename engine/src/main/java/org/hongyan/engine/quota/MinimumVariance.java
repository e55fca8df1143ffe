package org.hongyan.engine.quota;

import java.util.Arrays;
import java.util.List;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * Weights of least error variance for combining forecasts 最小方差权重. Source: Bates &amp; Granger 1969.
 * Two methods have the closed form {@code w₁ = (σ₂² − ρσ₁σ₂) / (σ₁² + σ₂² − 2ρσ₁σ₂)}.
 */
public record MinimumVariance(double w1, double w2) {

  private static final int FEWEST_PERIODS = 8;
  private static final double SYMMETRIC = 1e-9;

  /**
   * @param sigma standard errors of the two methods
   * @param rho correlation of their errors
   */
  public record Input(double[] sigma, double rho) {

    public Input {
      Check.that(sigma.length == 2, "sigma needs two entries");
      Check.positive("sigma", sigma);
      Check.between("rho", rho, -1, 1);
    }
  }

  /** Learnt from at least eight past periods, half-way shrunk to equal weights. */
  public record Learnt(double[] raw, double[] weights, int periods, List<Reason> reasons) {}

  /**
   * @param errors per period the relative error of each method
   */
  public record History(double[][] errors) {

    public History {
      Check.table("errors", errors);
      Check.atLeast("periods", errors.length, FEWEST_PERIODS);
    }
  }

  public static MinimumVariance of(Input in) {
    double a = in.sigma()[0];
    double b = in.sigma()[1];
    double spread = a * a + b * b - 2 * in.rho() * a * b;
    Check.that(spread > 1e-12 * (a * a + b * b), "the two methods err alike: no weights follow");
    double first = (b * b - in.rho() * a * b) / spread;
    return new MinimumVariance(first, 1 - first);
  }

  public static Learnt learn(History in) {
    int k = in.errors()[0].length;
    int n = in.errors().length;
    var covariance = new double[k][k];
    for (var period : in.errors()) {
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) covariance[i][j] += period[i] * period[j] / n;
      }
    }
    var raw = weights(covariance);
    var shrunk = raw.clone();
    for (int i = 0; i < k; i++) shrunk[i] = (raw[i] + 1.0 / k) / 2;
    return new Learnt(raw, shrunk, n, List.of(Reason.of("half-shrunk-to-equal", "periods", n)));
  }

  /**
   * Weights for a covariance of errors; a method that would get less than nothing is left out.
   *
   * @throws BadInput when it is no covariance matrix
   */
  static double[] weights(double[][] covariance) {
    check(covariance);
    int k = covariance.length;
    var used = new boolean[k];
    Arrays.fill(used, true);
    for (int round = 0; round < k; round++) {
      var weights = solve(covariance, used);
      int worst = -1;
      for (int i = 0; i < k; i++) {
        if (weights[i] < 0 && (worst < 0 || weights[i] < weights[worst])) worst = i;
      }
      if (worst < 0) return weights;
      used[worst] = false;
    }
    throw new BadInput("errorCovariance gives no weights");
  }

  private static void check(double[][] s) {
    Check.table("errorCovariance", s);
    for (int i = 0; i < s.length; i++) {
      Check.sameLength("errorCovariance", s.length, "its rows", s[i].length);
      Check.positive("errorCovariance[" + i + "][" + i + "]", s[i][i]);
      for (int j = 0; j < i; j++) {
        Check.that(
            Math.abs(s[i][j] - s[j][i]) <= SYMMETRIC * s[i][i], "errorCovariance is not symmetric");
        Check.that(
            s[i][j] * s[i][j] <= s[i][i] * s[j][j], "errorCovariance has a correlation above 1");
      }
    }
  }

  /** Gaussian elimination of Σ w = 1 over the methods used, then scaled to one. */
  private static double[] solve(double[][] s, boolean[] used) {
    int k = s.length;
    var rows = new double[k][k + 1];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) rows[i][j] = used[i] && used[j] ? s[i][j] : i == j ? 1 : 0;
      rows[i][k] = used[i] ? 1 : 0;
    }
    for (int p = 0; p < k; p++) {
      double pivot = rows[p][p];
      if (!(pivot > 1e-12 * s[p][p]))
        throw new BadInput("errorCovariance is singular: two methods err alike");
      for (int i = 0; i < k; i++) {
        if (i == p) continue;
        double factor = rows[i][p] / pivot;
        for (int j = p; j <= k; j++) rows[i][j] -= factor * rows[p][j];
      }
    }
    var weights = new double[k];
    for (int i = 0; i < k; i++) weights[i] = rows[i][k] / rows[i][i];
    double sum = Statistics.sum(weights);
    if (!(sum > 0)) throw new BadInput("errorCovariance gives no weights");
    for (int i = 0; i < k; i++) weights[i] /= sum;
    return weights;
  }
}
