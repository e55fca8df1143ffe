package org.hongyan.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.QuotasPublished;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes targets of a plan's quotas: each unit's for each month, summed up to the plan's unit, every
 * one with an owner. What stood there before is replaced, and what was given on from it taken back.
 */
@Service
class PlannedTargets {

  private final TargetRepository repository;
  private final PlannedRepository planned;
  private final Members members;
  private final OrgTree tree;
  private final PlanSteps plans;
  private final CompanyClock clock;

  PlannedTargets(
      TargetRepository repository,
      PlannedRepository planned,
      Members members,
      OrgTree tree,
      PlanSteps plans,
      CompanyClock clock) {
    this.repository = repository;
    this.planned = planned;
    this.members = members;
    this.tree = tree;
    this.plans = plans;
    this.clock = clock;
  }

  /** Everything of one plan in one transaction; the same plan again does nothing. */
  @Transactional
  void take(QuotasPublished published) {
    var now = clock.instant();
    if (!planned.first(published.tenantId(), published.planId().value(), now)) return;
    var units =
        tree.units().stream()
            .collect(Collectors.toMap(Unit::id, u -> u, (a, b) -> a, LinkedHashMap::new));
    var months =
        published.quotas().stream()
            .collect(
                Collectors.groupingBy(
                    QuotasPublished.MonthQuota::month, TreeMap::new, Collectors.toList()));
    var leftAlone = new ArrayList<LeftAlone>();
    months.forEach(
        (month, quotas) -> {
          var given = givenFromAbove(published, month, quotas, units);
          if (given.isPresent()) leftAlone.add(given.get());
          else month(published, YearMonth.parse(month), quotas, units, now);
        });
    planned.leftAlone(published.tenantId(), published.planId().value(), leftAlone);
  }

  /** What became of a plan the caller may see. */
  @Transactional(readOnly = true)
  PlannedOutcome outcome(Caller caller, PlanId id) {
    plans.plan(caller, id);
    return planned
        .find(Tenancy.current(), id.value())
        .orElseGet(() -> new PlannedOutcome(null, List.of()));
  }

  /** The month's target when the unit above set it: a plan below does not change that. */
  private Optional<LeftAlone> givenFromAbove(
      QuotasPublished published,
      String month,
      List<QuotasPublished.MonthQuota> quotas,
      Map<UnitId, Unit> units) {
    var day = YearMonth.parse(month).atDay(1);
    var unit = units.get(published.unitId());
    if (unit == null) return Optional.empty();
    return repository
        .ofUnit(Tenancy.current(), day, unit.id())
        .filter(known -> known.parentId() != null)
        .map(
            known -> {
              var above = above(unit, units);
              return new LeftAlone(
                  month,
                  unit.id(),
                  unit.name(),
                  above == null ? "" : above.name(),
                  known.amountMinor(),
                  quotas.stream().mapToLong(QuotasPublished.MonthQuota::minor).sum(),
                  known.currency());
            });
  }

  private void month(
      QuotasPublished published,
      YearMonth month,
      List<QuotasPublished.MonthQuota> quotas,
      Map<UnitId, Unit> units,
      Instant now) {
    var amounts = new HashMap<UnitId, Long>();
    for (var quota : quotas) {
      @Nullable Unit unit = units.get(quota.unitId());
      while (unit != null) {
        amounts.merge(unit.id(), quota.minor(), Math::addExact);
        unit = unit.id().equals(published.unitId()) ? null : above(unit, units);
      }
    }
    var targets = new HashMap<UnitId, TargetId>();
    for (var unit : units.values()) {
      var amount = amounts.get(unit.id());
      if (amount == null) continue;
      var parent = unit.id().equals(published.unitId()) ? null : parent(unit, targets);
      targets.put(unit.id(), put(published, month.atDay(1), unit, parent, amount, now));
    }
    for (var unit : units.values()) giveOn(unit, units, amounts, targets);
  }

  private static @Nullable Unit above(Unit unit, Map<UnitId, Unit> units) {
    var parent = unit.parentId();
    return parent == null ? null : units.get(parent);
  }

  private static @Nullable TargetId parent(Unit unit, Map<UnitId, TargetId> targets) {
    var parent = unit.parentId();
    return parent == null ? null : targets.get(parent);
  }

  private TargetId put(
      QuotasPublished published,
      LocalDate month,
      Unit unit,
      @Nullable TargetId parent,
      long amount,
      Instant now) {
    var tenant = Tenancy.current();
    repository
        .ofUnit(tenant, month, unit.id())
        .ifPresent(old -> repository.replace(tenant, old.id(), old.version(), now));
    AccountId owner = members.owner(unit, null);
    var target =
        new Target(
            TargetId.next(),
            month,
            clock.zone().getId(),
            Target.Kind.UNIT,
            unit.id(),
            null,
            parent,
            owner,
            unit.path(),
            amount,
            published.currency(),
            false,
            null,
            1);
    repository.insert(tenant, target, published.accountId(), now);
    return target.id();
  }

  /** A unit all of whose amount went to units below it has given it on. */
  private void giveOn(
      Unit unit,
      Map<UnitId, Unit> units,
      Map<UnitId, Long> amounts,
      Map<UnitId, TargetId> targets) {
    var target = targets.get(unit.id());
    var amount = amounts.get(unit.id());
    if (target == null || amount == null) return;
    long below =
        units.values().stream()
            .filter(one -> unit.id().equals(one.parentId()))
            .mapToLong(one -> amounts.getOrDefault(one.id(), 0L))
            .sum();
    if (below == amount && below > 0) {
      repository.split(Tenancy.current(), target, 1, amount, SplitMethod.MANUAL);
    }
  }
}
