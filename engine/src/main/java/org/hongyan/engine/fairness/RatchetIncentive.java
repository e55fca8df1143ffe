package org.hongyan.engine.fairness;

import org.hongyan.engine.model.Check;

/**
 * What a ratchet leaves of an incentive 棘轮效应: with pay {@code b (y − q)} and next target {@code q +
 * δ + λ (y − q)} the effective rate is {@code b r / (r + λ)}. Source: Weitzman 1980.
 *
 * @param bySeries the same, as the sum of this period's pay and all later losses discounted
 * @param lossShare part of the incentive destroyed
 * @param nextYearCostOf10Pct how much 10 % over quota lifts the next quota, as a share of quota
 */
public record RatchetIncentive(
    double effective, double bySeries, double lossShare, double nextYearCostOf10Pct) {

  private static final double OVER = 0.1;

  /**
   * @param commission b, share of sales
   * @param lambda_ λ, share of over-performance added to the next target
   * @param discount r a period
   */
  public record Input(double commission, double lambda_, double discount) {

    public Input {
      Check.share("commission", commission);
      Check.share("lambda_", lambda_);
      Check.inside("discount", discount, 0, 10);
    }
  }

  public static RatchetIncentive of(Input in) {
    double b = in.commission();
    double r = in.discount();
    double effective = b * r / (r + in.lambda_());
    return new RatchetIncentive(
        effective, series(in), 1 - r / (r + in.lambda_()), in.lambda_() * OVER);
  }

  /**
   * One more yuan now pays b and lifts the target of the next period by λ, of the one after by λ (1
   * − λ), … while later sales stay as planned: {@code b − b λ Σ (1−λ)^(t−1) / (1+r)^t}.
   */
  private static double series(Input in) {
    double kept = (1 - in.lambda_()) / (1 + in.discount());
    double lost = in.lambda_() / (1 + in.discount());
    double sum = 1;
    for (int t = 0; t < 100_000 && lost > 1e-17; t++) {
      sum -= lost;
      lost *= kept;
    }
    return in.commission() * sum;
  }
}
