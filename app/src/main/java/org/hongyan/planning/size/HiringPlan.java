package org.hongyan.planning.size;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.planning.size.SizeParameters.Staffing;
import org.hongyan.planning.size.SizeResult.HiringMonth;

/**
 * Month by month from today's sellers to the number wanted: those who leave are replaced, the gap
 * is closed in equal parts over the plan, and nobody is sent away. A beginner of m months gives
 * {@code 1 − (1 − r₀) e^(−m/τ)} of a full seller.
 */
final class HiringPlan {

  private HiringPlan() {}

  static List<HiringMonth> of(YearMonth first, int months, int reps, int wanted, Staffing how) {
    var plan = new ArrayList<HiringMonth>();
    var beginners = new ArrayList<Double>();
    double heads = reps;
    double full = reps;
    for (int t = 0; t < months; t++) {
      long before = Math.round(heads);
      double stay = 1 - how.attrition();
      heads *= stay;
      full *= stay;
      beginners.replaceAll(one -> one * stay);
      double goal = wanted > reps ? reps + (wanted - reps) * (t + 1.0) / months : wanted;
      double hires = Math.max(0, goal - heads);
      beginners.add(hires);
      heads += hires;
      plan.add(
          new HiringMonth(
              first.plusMonths(t).toString(),
              (int) (Math.round(heads) - before + leavers(before, heads - hires)),
              leavers(before, heads - hires),
              (int) Math.round(heads),
              full + capacity(beginners, how),
              wanted));
    }
    return plan;
  }

  private static int leavers(long before, double staying) {
    return (int) Math.max(0, before - Math.round(staying));
  }

  /** The newest come last and have the least months. */
  private static double capacity(List<Double> beginners, Staffing how) {
    double sum = 0;
    for (int i = 0; i < beginners.size(); i++) {
      int months = beginners.size() - 1 - i;
      double share = 1 - (1 - how.rampStart()) * Math.exp(-months / how.rampMonths());
      sum += beginners.get(i) * share;
    }
    return sum;
  }
}
