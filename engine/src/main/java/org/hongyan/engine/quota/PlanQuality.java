package org.hongyan.engine.quota;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * How good a quota plan was 定额质量, after the period: share of territories at or above quota (healthy
 * .5–.7), rank correlation of attainment with potential (near 0 when quotas follow potential), Gini
 * of attainment, mean absolute error of the quotas.
 *
 * @param mape mean of |attainment − 1|
 */
public record PlanQuality(
    double shareAtOrAbove100,
    double mean,
    double spearmanWithPotential,
    double gini,
    double mape,
    List<Reason> reasons) {

  private static final int FEWEST = 3;
  private static final double HEALTHY_LOW = 0.5;
  private static final double HEALTHY_HIGH = 0.7;
  private static final double IGNORES_POTENTIAL = 0.5;

  /**
   * @param attainment sales / quota
   */
  public record Input(double[] attainment, double[] potential) {

    public Input {
      Check.atLeast("territories", attainment.length, FEWEST);
      Check.notNegative("attainment", attainment);
      Check.sameLength("potential", potential.length, "attainment", attainment.length);
      Check.notNegative("potential", potential);
    }
  }

  public static PlanQuality of(Input in) {
    int n = in.attainment().length;
    int reached = 0;
    double error = 0;
    for (double attainment : in.attainment()) {
      if (attainment >= 1) reached++;
      error += Math.abs(attainment - 1) / n;
    }
    double share = (double) reached / n;
    double rho = Statistics.spearman(in.attainment(), in.potential());
    var reasons = new ArrayList<Reason>();
    if (share < HEALTHY_LOW) reasons.add(Reason.of("quotas-too-high", "share", share));
    if (share > HEALTHY_HIGH) reasons.add(Reason.of("quotas-too-low", "share", share));
    if (Math.abs(rho) > IGNORES_POTENTIAL) {
      reasons.add(Reason.of("quotas-ignore-potential", "rho", rho));
    }
    return new PlanQuality(
        share,
        Statistics.mean(in.attainment()),
        rho,
        Statistics.gini(in.attainment()),
        error,
        reasons);
  }
}
