package org.hongyan.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.pay.Band;
import org.hongyan.engine.pay.Component;
import org.hongyan.engine.pay.Plan;
import org.hongyan.pay.PlanContent.Part;
import org.hongyan.pay.PlanContent.QuotaFrom;
import org.hongyan.pay.PlanContent.Step;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Plans as the engine wants them. */
final class EnginePlans {

  private EnginePlans() {}

  /** The plan for somebody with this target; refuses what would pay less for more. */
  static Plan plan(PlanContent content, @Nullable Long targetMinor) {
    try {
      return new Plan(
          content.currency(),
          content.baseMinor(),
          content.parts().stream().map(part -> component(part, targetMinor)).toList(),
          Optional.ofNullable(content.guaranteeMinor()),
          Optional.ofNullable(content.capMinor()));
    } catch (BadInput bad) {
      throw new Refused("pay.plan", Map.of("reason", String.valueOf(bad.getMessage())));
    }
  }

  /** The quota of a part in its own unit; a target of nothing is no target. */
  static long quota(Part part, @Nullable Long targetMinor) {
    var fromTarget = part.quotaFrom() == QuotaFrom.TARGET && part.metric().money();
    return fromTarget && targetMinor != null && targetMinor > 0 ? targetMinor : part.quota();
  }

  private static Component component(Part part, @Nullable Long targetMinor) {
    return new Component(
        part.name(),
        key(part),
        part.metric().scaled(quota(part, targetMinor)),
        bands(part),
        part.retroactive(),
        Optional.ofNullable(part.capMinor()));
  }

  /** The metric's name in the engine. */
  static String key(Part part) {
    return part.metric().name();
  }

  private static List<Band> bands(Part part) {
    var bands = new ArrayList<Band>();
    var steps = part.steps();
    for (int i = 0; i < steps.size(); i++) {
      Optional<Double> to =
          i + 1 < steps.size() ? Optional.of(steps.get(i + 1).from()) : Optional.empty();
      bands.add(new Band(steps.get(i).from(), to, rate(part, steps.get(i))));
    }
    return bands;
  }

  private static double rate(Part part, Step step) {
    return part.metric().money() ? step.pays() : step.pays() / Metric.PIECE;
  }
}
