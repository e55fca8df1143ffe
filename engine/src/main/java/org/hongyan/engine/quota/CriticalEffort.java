package org.hongyan.engine.quota;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.response.Adbudg;

/**
 * Critical-point method 临界点法, readings c and d on an ADBUDG response: (c) the inflection, below
 * which effort is wasted; (d) the effort at which the margin of one more unit of effort just pays
 * its cost. Effort is relative to today's; quotas are in the unit of sales.
 *
 * @param inflectionQuota sales at the inflection, null for a concave response
 * @param marginalEffort effort where margin times slope equals cost, null when no effort pays
 */
public record CriticalEffort(
    Object inflectionEffort,
    Object inflectionQuota,
    Object marginalEffort,
    Object marginalQuota,
    List<Reason> reasons) {

  private static final double MOST_EFFORT = 1000;

  /**
   * @param response the four judgements of ADBUDG
   * @param sales today's
   * @param margin contribution per unit of sales
   * @param cost of today's whole effort, in the unit of sales
   */
  public record Input(Adbudg.Input response, double sales, double margin, double cost) {

    public Input {
      Check.positive("sales", sales);
      Check.inside("margin", margin, 0, 1.0000001);
      Check.positive("cost", cost);
    }
  }

  public static CriticalEffort of(Input in) {
    var curve = in.response().curve();
    if (curve.c() <= 0) throw new BadInput("these judgements make effort lower sales");
    var inflection = curve.inflection();
    var paying = lastPayingEffort(in, curve, inflection.orElse(1e-9));
    return new CriticalEffort(
        orNull(inflection),
        orNull(inflection.map(x -> in.sales() * curve.sales(x))),
        orNull(paying),
        orNull(paying.map(x -> in.sales() * curve.sales(x))),
        List.of(Reason.of(paying.isPresent() ? "marginal-margin-equals-cost" : "no-effort-pays")));
  }

  /** Right of the inflection the slope only falls, so the crossing is found by halving. */
  private static Optional<Double> lastPayingEffort(Input in, Adbudg.Curve curve, double from) {
    double low = from;
    double high = MOST_EFFORT;
    if (gain(in, curve, low) < 0) return Optional.empty();
    if (gain(in, curve, high) > 0) return Optional.of(high);
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (gain(in, curve, middle) > 0) low = middle;
      else high = middle;
    }
    return Optional.of(low);
  }

  private static double gain(Input in, Adbudg.Curve curve, double effort) {
    return in.margin() * in.sales() * curve.slope(effort) - in.cost();
  }

  private static Object orNull(Optional<Double> value) {
    return value.<Object>map(v -> v).orElse(Json.NULL);
  }
}
