package org.hongyan.engine.pay;

import org.hongyan.engine.model.Check;

/**
 * Effort a rank prize calls forth between two equals 排名奖金: {@code e* = ΔW g(0) / c} with {@code
 * g(0) = 1 / (2 σ √π)} for normal noise. Source: Lazear &amp; Rosen 1981.
 */
public record Tournament(double g0, double effort) {

  /**
   * @param prizeSpread winner's prize minus loser's
   * @param c curvature of the cost of effort, {@code c e²/2}
   * @param sigma of each one's luck
   */
  public record Input(double prizeSpread, double c, double sigma) {

    public Input {
      Check.notNegative("prizeSpread", prizeSpread);
      Check.positive("c", c);
      Check.positive("sigma", sigma);
    }
  }

  public static Tournament of(Input in) {
    double g0 = 1 / (2 * in.sigma() * Math.sqrt(Math.PI));
    return new Tournament(g0, in.prizeSpread() * g0 / in.c());
  }
}
