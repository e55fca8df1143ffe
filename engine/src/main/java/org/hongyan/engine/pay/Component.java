package org.hongyan.engine.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;

/**
 * One part of a pay plan: what it counts (sales, margin, new customers, …) against a quota, and
 * what it pays. Marginal bands pay each stretch its own rate; retroactive ones pay all of it at the
 * rate of the stretch reached, which is a cliff. An accelerator is a band of higher rate, a
 * threshold a first band of rate 0.
 *
 * @param quota in the unit of the metric (minor units for money), for a full month
 * @param cap most this component pays a month, in minor units
 */
public record Component(
    String name,
    String metric,
    double quota,
    List<Band> bands,
    boolean retroactive,
    Optional<Long> cap) {

  public Component {
    Check.positive("quota", quota);
    Band.check(bands);
    Check.that(bands.getFirst().fromAtt() == 0, "the first band must begin at 0");
    Check.notNegative("cap", cap.orElse(0L));
  }

  /** Where one more unit of the metric is worth a jump. */
  public record Cliff(String component, double atAttainment, double jump) {}

  /** The same component for somebody who was active for part of the month. */
  Component prorated(double share) {
    return new Component(name, metric, quota * share, bands, retroactive, cap);
  }

  /** Commission on so much of the metric, in minor units, not rounded; never below 0. */
  public double commission(double amount) {
    double pay = 0;
    if (retroactive) {
      for (var band : bands) if (amount >= band.fromAtt() * quota) pay = band.rate() * amount;
    } else {
      for (var band : bands) pay += band.commission(quota, amount);
    }
    double most = cap.map(Long::doubleValue).orElse(Double.MAX_VALUE);
    return Math.min(Math.max(0, pay), most);
  }

  /** The steps of retroactive bands; none for others. */
  public List<Cliff> cliffs() {
    var cliffs = new ArrayList<Cliff>();
    if (!retroactive) return cliffs;
    for (int i = 1; i < bands.size(); i++) {
      double at = bands.get(i).fromAtt() * quota;
      double jump = commission(at) - bands.get(i - 1).rate() * at;
      if (jump > 0) cliffs.add(new Cliff(name, bands.get(i).fromAtt(), jump));
    }
    return cliffs;
  }

  /** Rates of retroactive bands must not fall, else more sales would pay less. */
  static void checkMonotone(Component component) {
    if (!component.retroactive()) return;
    for (int i = 1; i < component.bands().size(); i++) {
      Check.that(
          component.bands().get(i).rate() >= component.bands().get(i - 1).rate(),
          component.name() + ": a retroactive rate must not fall, more sales would pay less");
    }
  }
}
