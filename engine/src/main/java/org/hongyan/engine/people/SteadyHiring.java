package org.hongyan.engine.people;

import org.hongyan.engine.model.Check;

/**
 * Hires a month that keep a capacity 稳态招聘量: of each month's hires {@code (1−q)^t} are left after t
 * months, giving {@code r(t)} each; heads needed are more than effective seats.
 */
public record SteadyHiring(
    double effectivePerMonthlyHire,
    double headcountPerMonthlyHire,
    double hiresPerMonth,
    double headcountNeeded) {

  public record Input(
      double monthlyAttrition, double r0, double tau, double targetEffective, int horizonMonths) {

    public Input {
      Check.share("monthlyAttrition", monthlyAttrition);
      Check.share("r0", r0);
      Check.positive("tau", tau);
      Check.notNegative("targetEffective", targetEffective);
      Check.between("horizonMonths", horizonMonths, 1, 12_000);
    }
  }

  public static SteadyHiring of(Input in) {
    double effective = 0;
    double heads = 0;
    for (int t = 0; t < in.horizonMonths(); t++) {
      double left = Math.pow(1 - in.monthlyAttrition(), t);
      heads += left;
      effective += left * Ramp.output(in.r0(), in.tau(), t);
    }
    Check.that(effective > 0, "new people never produce anything: r0 is 0 and nobody stays");
    double hires = in.targetEffective() / effective;
    return new SteadyHiring(effective, heads, hires, hires * heads);
  }
}
