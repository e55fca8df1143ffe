package org.hongyan.planning.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongyan.engine.territory.Activity;
import org.hongyan.engine.territory.Aim;
import org.hongyan.engine.territory.Objective;
import org.hongyan.engine.territory.Seat;
import org.hongyan.engine.territory.TerritoryMap;
import org.hongyan.engine.territory.TerritoryProblem;
import org.hongyan.engine.territory.Today;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.territory.TerritoryInputs.UnitOwner;
import org.hongyan.planning.territory.TerritoryParameters.TerritoryDraft;

/** A checked draft in the engine's terms: units and territories by number. */
final class Drawing {

  /** Of a measure that is counted but not to be balanced. */
  private static final double ANY = 1e9;

  final TerritoryInputs inputs;
  final TerritoryParameters parameters;
  private final Map<String, Integer> unitIndex = new HashMap<>();
  private final Map<AccountId, Integer> seatOf = new HashMap<>();

  Drawing(TerritoryInputs inputs, TerritoryParameters parameters) {
    this.inputs = inputs;
    this.parameters = parameters;
    for (var unit : inputs.units()) unitIndex.put(unit.key(), unitIndex.size());
    for (int k = 0; k < parameters.territories().size(); k++) {
      var owner = parameters.territories().get(k).ownerId();
      if (owner != null) seatOf.put(owner, k);
    }
  }

  /** Number of the territory of each unit, −1 for none. */
  List<Integer> drawn() {
    var seats = nobody();
    var territories = parameters.territories();
    for (int k = 0; k < territories.size(); k++) {
      for (var unit : territories.get(k).units()) seats.set(index(unit), k);
    }
    return seats;
  }

  /** The territory of whoever has most of a unit's customers today, −1 for none. */
  List<Integer> today() {
    var seats = nobody();
    for (int i = 0; i < seats.size(); i++) {
      UnitOwner most = null;
      for (var owner : inputs.units().get(i).owners()) {
        if (owner.ownerId() == null) continue;
        if (most == null || owner.customers() > most.customers()) most = owner;
      }
      if (most != null && most.ownerId() != null) {
        seats.set(i, seatOf.getOrDefault(most.ownerId(), -1));
      }
    }
    return seats;
  }

  /**
   * The map a search starts from: today's where changes have a price, else the one drawn, if whole.
   */
  List<Integer> start() {
    var drawn = drawn();
    if (parameters.disruption() > 0) return today();
    return drawn.contains(-1) ? today() : drawn;
  }

  private List<Integer> nobody() {
    return new ArrayList<>(java.util.Collections.nCopies(inputs.units().size(), -1));
  }

  private int index(String unit) {
    return Objects.requireNonNull(unitIndex.get(unit), unit);
  }

  TerritoryMap map() {
    var links = new ArrayList<TerritoryMap.Link>();
    for (var unit : inputs.units()) {
      int from = index(unit.key());
      for (var other : unit.neighbours()) {
        var to = unitIndex.get(other);
        if (to != null && to != from) links.add(new TerritoryMap.Link(from, to));
      }
    }
    return new TerritoryMap(
        inputs.units().stream().map(TerritoryInputs.TerritoryUnit::key).toList(),
        inputs.units().stream().map(u -> new TerritoryMap.Point(u.x(), u.y())).toList(),
        links,
        null);
  }

  /** The question to the engine, starting from a map; {@code locked} whether locks hold. */
  TerritoryProblem problem(List<Integer> start, boolean locked) {
    var activities = new ArrayList<Activity>();
    for (var goal : parameters.balance()) {
      activities.add(activity(goal.measure(), goal.tolerance()));
    }
    if (activities.stream().noneMatch(one -> one.name().equals(Measure.CUSTOMERS.name()))) {
      activities.add(activity(Measure.CUSTOMERS, ANY));
    }
    var customers = Measure.CUSTOMERS.name();
    return new TerritoryProblem(
        "plan",
        map(),
        activities,
        parameters.territories().stream().map(t -> new Seat(t.name(), t.capacity())).toList(),
        new Aim(
            parameters.objective(),
            parameters.objective() == Objective.INERTIA ? customers : null,
            parameters.disruption(),
            customers,
            parameters.contiguous()),
        new Today(
            start.stream().allMatch(seat -> seat < 0) ? List.of() : start,
            locked ? locks() : List.of()));
  }

  private Activity activity(Measure measure, double tolerance) {
    var amounts = inputs.units().stream().map(measure::of).toList();
    return new Activity(measure.name(), amounts, tolerance);
  }

  private List<Today.Lock> locks() {
    var locks = new ArrayList<Today.Lock>();
    var territories = parameters.territories();
    for (int k = 0; k < territories.size(); k++) {
      for (var unit : territories.get(k).locked()) locks.add(new Today.Lock(index(unit), k));
    }
    return locks;
  }

  /** The same wishes with another map, a territory's number per unit. */
  TerritoryParameters redrawn(List<Integer> map) {
    var units = new ArrayList<List<String>>();
    parameters.territories().forEach(one -> units.add(new ArrayList<>()));
    for (int i = 0; i < map.size(); i++) {
      if (map.get(i) >= 0) units.get(map.get(i)).add(inputs.units().get(i).key());
    }
    var territories = new ArrayList<TerritoryDraft>();
    for (int k = 0; k < units.size(); k++) {
      territories.add(parameters.territories().get(k).with(units.get(k)));
    }
    return parameters.with(territories);
  }
}
