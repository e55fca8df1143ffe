package org.hongyan.planning.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongyan.customers.CustomerGrouping;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanPeople;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.territory.TerritoryFacts.TerritorySeat;
import org.hongyan.planning.territory.TerritoryParameters.TerritoryDraft;
import org.hongyan.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, tries and saves maps of a plan. */
@Service
class TerritoryRoom {

  private static final int MOST_TERRITORIES = 200;
  private static final int NAMED = 5;

  /** A unit to be given to a territory, or taken out for null. */
  record UnitMove(
      @jakarta.validation.constraints.NotNull String unit,
      @org.jspecify.annotations.Nullable String to) {}

  /**
   * What moves would do.
   *
   * @param changed keys of the territories whose figures change
   */
  record WhatIf(TerritoryResult result, TerritoryResult before, List<String> changed) {}

  private final PlanSteps steps;
  private final TerritoryStep maths;
  private final TerritoryUnits units;
  private final PlanPeople people;
  private final OrgTree tree;

  TerritoryRoom(
      PlanSteps steps, TerritoryStep maths, TerritoryUnits units, PlanPeople people, OrgTree tree) {
    this.steps = steps;
    this.maths = maths;
    this.units = units;
    this.people = people;
    this.tree = tree;
  }

  @Transactional(readOnly = true)
  TerritoryFacts facts(Caller caller, PlanId id, CustomerGrouping kind) {
    var plan = steps.plan(caller, id);
    var counted = units.count(plan, kind);
    var owned = new HashMap<AccountId, Long>();
    for (var unit : counted.inputs().units()) {
      for (var part : unit.owners()) {
        if (part.ownerId() != null) owned.merge(part.ownerId(), part.customers(), Long::sum);
      }
    }
    var unitNames = new HashMap<Object, String>();
    tree.units().forEach(unit -> unitNames.put(unit.id(), unit.name()));
    var seats =
        people.holders(plan.orgPath()).stream()
            .map(
                one ->
                    new TerritorySeat(
                        one.id(),
                        one.name(),
                        one.role(),
                        one.unitId(),
                        unitNames.getOrDefault(one.unitId(), ""),
                        owned.getOrDefault(one.id(), 0L)))
            .toList();
    return new TerritoryFacts(
        counted.inputs(),
        seats,
        counted.unplaced(),
        counted.basis().potentialVersion(),
        counted.basis().sizeVersion(),
        List.copyOf(counted.assumptions()),
        start(counted.inputs(), seats));
  }

  /** A territory for each seller, with the units most of whose owned customers are theirs. */
  private static TerritoryParameters start(TerritoryInputs inputs, List<TerritorySeat> seats) {
    var usual = TerritoryParameters.coldStart();
    var territories = new ArrayList<TerritoryDraft>();
    var names = new HashMap<String, Integer>();
    for (var seat : seats) {
      if (seat.role() != org.hongyan.identity.Role.SELLER) continue;
      if (territories.size() == MOST_TERRITORIES) break;
      int same = names.merge(seat.name(), 1, Integer::sum);
      var name = same == 1 ? seat.name() : seat.name() + " " + same;
      territories.add(
          new TerritoryDraft(
              "t" + (territories.size() + 1),
              name.substring(0, Math.min(60, name.length())),
              seat.ownerId(),
              seat.unitId(),
              1,
              List.of(),
              List.of()));
    }
    var drawing = new Drawing(inputs, usual.with(territories));
    var drawn = drawing.redrawn(drawing.today());
    return new TerritoryParameters(
        drawn.territories(),
        usual.balance(),
        usual.objective(),
        UnitMap.hasPlaces(inputs.kind()),
        usual.disruption());
  }

  /** All effects of some moves at once; nothing is saved. */
  @Transactional(readOnly = true)
  WhatIf whatIf(
      Caller caller,
      PlanId id,
      TerritoryInputs inputs,
      TerritoryParameters parameters,
      List<UnitMove> moves) {
    var plan = steps.plan(caller, id);
    Checks.draft(inputs, parameters);
    var moved = moved(parameters, moves);
    var both = maths.work(plan, inputs, List.of(parameters, moved));
    var before = both.getFirst();
    var after = both.getLast();
    var changed = new ArrayList<String>();
    for (int k = 0; k < after.territories().size(); k++) {
      var line = after.territories().get(k);
      if (!line.equals(before.territories().get(k))) changed.add(line.key());
    }
    return new WhatIf(after, before, changed);
  }

  private static TerritoryParameters moved(TerritoryParameters parameters, List<UnitMove> moves) {
    var to = new HashMap<String, String>();
    for (var move : moves) to.put(move.unit(), Objects.requireNonNullElse(move.to(), ""));
    var keys = parameters.territories().stream().map(TerritoryDraft::key).toList();
    for (var key : to.values()) {
      if (!key.isEmpty() && !keys.contains(key)) {
        throw new Refused("territory.unknown-unit", Map.of("unit", key));
      }
    }
    var territories = new ArrayList<TerritoryDraft>();
    for (var one : parameters.territories()) {
      var kept = new ArrayList<String>();
      for (var unit : one.units()) {
        var goal = to.getOrDefault(unit, one.key());
        if (!goal.equals(one.key()) && one.locked().contains(unit)) {
          throw Checks.locked(unit, one.name());
        }
        if (goal.equals(one.key())) kept.add(unit);
      }
      to.forEach(
          (unit, goal) -> {
            if (goal.equals(one.key()) && !kept.contains(unit)) kept.add(unit);
          });
      territories.add(one.with(kept));
    }
    return parameters.with(territories);
  }

  /** Saves a whole map; one with units of nobody is refused. */
  @Transactional
  StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> save(
      Caller caller,
      PlanId id,
      int base,
      String reason,
      TerritoryInputs inputs,
      TerritoryParameters parameters) {
    var saved = steps.save(caller, id, maths, base, reason, inputs, parameters);
    var open = saved.result().unassigned();
    if (!open.isEmpty()) {
      var names = String.join("、", open.subList(0, Math.min(NAMED, open.size())));
      throw new Refused("territory.unassigned", Map.of("count", open.size(), "units", names));
    }
    return saved;
  }
}
