package org.hongyan.planning.territory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanPeople;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.territory.TerritoryParameters.TerritoryDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Saved maps as they apply today: an owner who left is stood in for by the leader. */
@Component
class InForceMaps {

  private final PlanSteps steps;
  private final TerritoryStep maths;
  private final PlanPeople people;
  private final InstantSource clock;
  private final ZoneId zone;

  InForceMaps(
      PlanSteps steps,
      TerritoryStep maths,
      PlanPeople people,
      InstantSource clock,
      @Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
    this.steps = steps;
    this.maths = maths;
    this.people = people;
    this.clock = clock;
    this.zone = zone;
  }

  SalesPlan plan(PlanId id) {
    return steps.known(id);
  }

  InForce of(SalesPlan plan, int version) {
    var content = steps.known(plan.id(), maths, version);
    return InForce.of(content, holders(plan, content.parameters().territories()));
  }

  /** A saved map as it is, whoever has its territories. */
  StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> content(
      PlanId plan, int version) {
    return steps.known(plan, maths, version);
  }

  /** How many territories of a saved map nobody takes today. */
  long ownerless(PlanId id, int version) {
    var territories = content(id, version).parameters().territories();
    return holders(plan(id), territories).stream().filter(Objects::isNull).count();
  }

  private List<@Nullable AccountId> holders(SalesPlan plan, List<TerritoryDraft> territories) {
    var leaders = people.leaders(plan.orgPath());
    var known = leaders.holders().stream().map(Account::id).collect(Collectors.toSet());
    var holders = new ArrayList<@Nullable AccountId>();
    for (var one : territories) {
      var owner = one.ownerId();
      if (owner != null && known.contains(owner)) {
        holders.add(owner);
        continue;
      }
      var unit = one.unitId() == null ? plan.unitId() : one.unitId();
      holders.add(leaders.of(unit).map(Account::id).orElse(null));
    }
    return holders;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  boolean due(LocalDate day) {
    return !day.isAfter(today());
  }

  Instant begins(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
