package org.hongyan.engine.people;

import org.hongyan.engine.model.Check;

/**
 * What it costs to replace one rep 人员更替成本: separation, recruiting, training, the empty seat, the
 * ramp of the successor and the accounts lost, in currency. Source: Darmon 1990.
 */
public record ReplacementCost(
    double vacancyLoss, double rampLoss, double accountLoss, double total) {

  /**
   * @param ramp output of the successor month by month as a share of full output
   */
  public record Input(
      double separation,
      double recruiting,
      double training,
      double vacancyMonths,
      double monthlyMargin,
      double[] ramp,
      double accountLossRate,
      double accountsAnnualMargin) {

    public Input {
      Check.notNegative("separation", separation);
      Check.notNegative("recruiting", recruiting);
      Check.notNegative("training", training);
      Check.notNegative("vacancyMonths", vacancyMonths);
      Check.notNegative("monthlyMargin", monthlyMargin);
      Check.shares("ramp", ramp);
      Check.share("accountLossRate", accountLossRate);
      Check.notNegative("accountsAnnualMargin", accountsAnnualMargin);
    }
  }

  public static ReplacementCost of(Input in) {
    double vacancy = in.vacancyMonths() * in.monthlyMargin();
    double ramp = 0;
    for (double share : in.ramp()) ramp += (1 - share) * in.monthlyMargin();
    double accounts = in.accountLossRate() * in.accountsAnnualMargin();
    double total = in.separation() + in.recruiting() + in.training() + vacancy + ramp + accounts;
    return new ReplacementCost(vacancy, ramp, accounts, total);
  }
}
