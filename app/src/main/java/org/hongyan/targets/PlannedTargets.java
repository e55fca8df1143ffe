package org.hongyan.targets;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.QuotasPublished;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes targets of a plan's quotas: each unit's for each month, summed up to the plan's unit, every
 * one with an owner. What stood there before is replaced, and what was given on from it taken back.
 */
@Service
class PlannedTargets {

  private static final Logger LOG = LoggerFactory.getLogger(PlannedTargets.class);

  private final TargetRepository repository;
  private final PlannedRepository planned;
  private final Members members;
  private final OrgTree tree;
  private final InstantSource clock;

  PlannedTargets(
      TargetRepository repository,
      PlannedRepository planned,
      Members members,
      OrgTree tree,
      InstantSource clock) {
    this.repository = repository;
    this.planned = planned;
    this.members = members;
    this.tree = tree;
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
            .collect(Collectors.groupingBy(QuotasPublished.MonthQuota::month));
    months.forEach((month, quotas) -> month(published, YearMonth.parse(month), quotas, units, now));
  }

  private void month(
      QuotasPublished published,
      YearMonth month,
      List<QuotasPublished.MonthQuota> quotas,
      Map<UnitId, Unit> units,
      Instant now) {
    var known = repository.ofUnit(Tenancy.current(), month.atDay(1), published.unitId());
    if (known.isPresent() && known.get().parentId() != null) {
      LOG.warn("plan {}: {} was given by the unit above", published.planId().value(), month);
      return;
    }
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
            Targets.ZONE.getId(),
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
