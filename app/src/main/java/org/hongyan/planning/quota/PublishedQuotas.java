package org.hongyan.planning.quota;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.QuotasPublished;
import org.hongyan.planning.SalesPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a published plan gave its units, for whoever judges it by what came of it. */
@Service
public class PublishedQuotas {

  private final PlanSteps steps;
  private final QuotaStep maths;

  PublishedQuotas(PlanSteps steps, QuotaStep maths) {
    this.steps = steps;
    this.maths = maths;
  }

  /**
   * One unit.
   *
   * @param quotaMinor of the months asked for
   * @param potentialMinor as the plan had it, 0 when it had none
   */
  public record UnitQuota(UnitId unitId, String name, long quotaMinor, long potentialMinor) {}

  /**
   * The quotas of a plan whose reader was checked before, summed over its months from its effective
   * date to {@code last}; none for a plan without that step.
   */
  @Transactional(readOnly = true)
  public List<UnitQuota> of(SalesPlan plan, YearMonth last) {
    var from = plan.effectiveFrom();
    var content = steps.latest(plan.id(), maths);
    if (from == null || content.isEmpty()) return List.of();
    var lines = content.get().result().lines();
    var sums =
        QuotaRoom.months(plan, lines, from).stream()
            .filter(one -> !YearMonth.parse(one.month()).isAfter(last))
            .collect(
                Collectors.groupingBy(
                    QuotasPublished.MonthQuota::unitId,
                    Collectors.summingLong(QuotasPublished.MonthQuota::minor)));
    var potential = new HashMap<UnitId, Long>();
    content.get().inputs().units().forEach(u -> potential.put(u.unitId(), u.potentialMinor()));
    return lines.stream()
        .map(
            line ->
                new UnitQuota(
                    line.unitId(),
                    line.name(),
                    sums.getOrDefault(line.unitId(), 0L),
                    potential.getOrDefault(line.unitId(), 0L)))
        .toList();
  }
}
