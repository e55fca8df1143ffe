package org.hongyan.engine.fairness;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Statistics;

/**
 * How pay plans feel against a reference, for example last year's pay: cumulative prospect value of
 * equally likely simulated pays, its certainty equivalent, the worst month and the share below the
 * reference. Amounts in one currency. Source: Tversky &amp; Kahneman 1992.
 *
 * @param certainGain sure change of pay that feels the same
 */
public record PlanFeel(
    double meanPay,
    double prospectValue,
    double certainGain,
    double worst,
    double shareBelowReference) {

  /**
   * @param plans simulated pays by plan
   */
  public record Input(Map<String, double[]> plans, double reference) {

    public Input {
      Check.notEmpty("plans", plans.keySet());
      plans.forEach(
          (plan, pays) -> {
            Check.notEmpty("plans." + plan, pays);
            Check.finite("plans." + plan, pays);
          });
      Check.finite("reference", reference);
    }
  }

  public static Map<String, PlanFeel> of(Input in) {
    var feels = new LinkedHashMap<String, PlanFeel>();
    in.plans().forEach((plan, pays) -> feels.put(plan, of(pays, in.reference())));
    return feels;
  }

  static PlanFeel of(double[] pays, double reference) {
    double[] sorted = pays.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double value = 0;
    int below = 0;
    for (int i = 0; i < n; i++) {
      double change = sorted[i] - reference;
      if (change < 0) {
        below++;
        double weight =
            ProspectValue.weightOfLoss((i + 1.0) / n) - ProspectValue.weightOfLoss((double) i / n);
        value += weight * ProspectValue.value(change);
      } else {
        double better = (double) (n - i) / n;
        double weight =
            ProspectValue.weightOfGain(better)
                - ProspectValue.weightOfGain((double) (n - i - 1) / n);
        value += weight * ProspectValue.value(change);
      }
    }
    return new PlanFeel(
        Statistics.mean(pays), value, ProspectValue.certain(value), sorted[0], (double) below / n);
  }
}
