package org.hongyan.engine.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Estimates of one area's potential by several methods side by side: mean, range, coefficient of
 * variation (population), penetration and headroom, all in the unit of the estimates.
 *
 * @param spread standard deviation between methods over their mean
 * @param penetration sales / base estimate
 */
public record MethodsCompared(
    double low,
    double base,
    double high,
    double spread,
    double penetration,
    double headroom,
    List<Reason> reasons) {

  private static final double WIDE = 0.15;
  private static final int OLD_MONTHS = 24;

  /**
   * @param evidenceAgeMonths age of the oldest figure used
   */
  public record Input(Map<String, Double> estimates, double sales, int evidenceAgeMonths) {

    public Input {
      Check.notEmpty("estimates", estimates.keySet());
      estimates.forEach((method, value) -> Check.positive("estimates." + method, value));
      Check.notNegative("sales", sales);
      Check.notNegative("evidenceAgeMonths", evidenceAgeMonths);
    }
  }

  public static MethodsCompared of(Input in) {
    var values = in.estimates().values().stream().mapToDouble(value -> value).sorted().toArray();
    double mean = 0;
    for (double value : values) mean += value / values.length;
    double variance = 0;
    for (double value : values) variance += (value - mean) * (value - mean) / values.length;
    double spread = Math.sqrt(variance) / mean;
    var reasons = new ArrayList<Reason>();
    if (spread > WIDE) reasons.add(Reason.of("methods-disagree", "spread", spread, "limit", WIDE));
    if (in.sales() > mean) {
      reasons.add(Reason.of("sales-above-potential", "sales", in.sales(), "potential", mean));
    }
    if (in.evidenceAgeMonths() > OLD_MONTHS) {
      reasons.add(Reason.of("evidence-is-old", "months", in.evidenceAgeMonths()));
    }
    return new MethodsCompared(
        values[0],
        mean,
        values[values.length - 1],
        spread,
        in.sales() / mean,
        Math.max(0, mean - in.sales()),
        reasons);
  }
}
