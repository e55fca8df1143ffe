package org.hongyan.planning.quota;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.TargetBook;
import org.hongyan.planning.quota.QuotaResult.QuotaLine;
import org.hongyan.shared.Invariant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What must always hold of quotas of published plans that are not over. */
final class QuotaInvariants {

  private QuotaInvariants() {}

  /** The published plans with their quotas. */
  @Component
  static class Published {

    private final PlanSteps steps;
    private final QuotaStep maths;
    private final InstantSource clock;
    private final ZoneId zone;

    Published(
        PlanSteps steps,
        QuotaStep maths,
        InstantSource clock,
        @Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
      this.steps = steps;
      this.maths = maths;
      this.clock = clock;
      this.zone = zone;
    }

    YearMonth month() {
      return YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
    }

    List<SalesPlan> plans() {
      return steps.published(month());
    }

    List<QuotaLine> lines(SalesPlan plan) {
      return steps.latest(plan.id(), maths).map(one -> one.result().lines()).orElse(List.of());
    }

    long total(SalesPlan plan) {
      return steps.latest(plan.id(), maths).map(one -> one.parameters().totalMinor()).orElse(0L);
    }
  }

  /** Nothing is lost between the plan's total and its units. */
  @Component
  static class WholeSum implements Invariant {

    private final Published published;

    WholeSum(Published published) {
      this.published = published;
    }

    @Override
    public String what() {
      return "I9 published quotas add up to the plan's total in minor units";
    }

    @Override
    @Transactional(readOnly = true)
    public long wrong() {
      return published.plans().stream().filter(plan -> sum(plan) != published.total(plan)).count();
    }

    private long sum(SalesPlan plan) {
      return published.lines(plan).stream().mapToLong(QuotaLine::quotaMinor).sum();
    }
  }

  /** Each unit's quota of each month has become one target; a target has one owner by its table. */
  @Component
  static class OneTarget implements Invariant {

    private final Published published;
    private final TargetBook targets;

    OneTarget(Published published, TargetBook targets) {
      this.published = published;
      this.targets = targets;
    }

    @Override
    public String what() {
      return "I11 every planned target is there once, with one owner";
    }

    @Override
    @Transactional(readOnly = true)
    public long wrong() {
      return published.plans().stream().mapToLong(this::missing).sum();
    }

    private long missing(SalesPlan plan) {
      var first = plan.effectiveFrom();
      if (first == null) return 0;
      var kept = targets.leftAlone(plan.id());
      var all = new Scope(Scope.Kind.ALL, new AccountId(new UUID(0, 0)), List.of());
      var there =
          targets.between(all, YearMonth.from(first), YearMonth.from(plan.toMonth())).stream()
              .filter(target -> !target.person())
              .collect(
                  Collectors.groupingBy(
                      target -> YearMonth.from(target.month()) + " " + target.key(),
                      Collectors.counting()));
      return QuotaRoom.months(plan, published.lines(plan), first).stream()
          .filter(quota -> !YearMonth.parse(quota.month()).isBefore(published.month()))
          .filter(quota -> !kept.contains(YearMonth.parse(quota.month())))
          .filter(
              quota -> there.getOrDefault(quota.month() + " " + quota.unitId().value(), 0L) != 1)
          .count();
    }
  }
}
