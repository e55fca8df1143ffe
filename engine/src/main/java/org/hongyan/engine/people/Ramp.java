package org.hongyan.engine.people;

import org.hongyan.engine.model.Check;

/**
 * Ramp of new hires 新人爬坡曲线: {@code r(t) = 1 − (1 − r₀) e^(−t/τ)}, share of full output after t
 * months.
 *
 * @param fteLostFirstYear months of full output lost in the first year, each month taken at its
 *     middle
 */
public record Ramp(double[] r, double monthsTo80pct, double fteLostFirstYear) {

  private static final double ALMOST = 0.8;
  private static final int YEAR = 12;

  /**
   * @param tau in months
   */
  public record Input(double r0, double tau, double[] months) {

    public Input {
      Check.share("r0", r0);
      Check.positive("tau", tau);
      Check.notNegative("months", months);
    }
  }

  public static Ramp of(Input in) {
    var r = new double[in.months().length];
    for (int i = 0; i < r.length; i++) r[i] = output(in.r0(), in.tau(), in.months()[i]);
    double months = in.r0() >= ALMOST ? 0 : in.tau() * Math.log((1 - in.r0()) / (1 - ALMOST));
    double lost = 0;
    for (int month = 0; month < YEAR; month++) {
      lost += 1 - output(in.r0(), in.tau(), month + 0.5);
    }
    return new Ramp(r, months, lost);
  }

  static double output(double r0, double tau, double month) {
    return 1 - (1 - r0) * Math.exp(-month / tau);
  }
}
