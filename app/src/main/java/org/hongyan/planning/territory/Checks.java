package org.hongyan.planning.territory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.planning.territory.TerritoryInputs.TerritoryUnit;
import org.hongyan.planning.territory.TerritoryParameters.TerritoryDraft;
import org.hongyan.shared.Refused;

/** What no draft may be, each with a code of its own. */
final class Checks {

  /** 10^13 in whole currency units, and as many customers or minutes. */
  private static final double LARGEST = 1e15;

  private static final double FARTHEST = 50_000;

  private Checks() {}

  static void draft(TerritoryInputs inputs, TerritoryParameters parameters) {
    if (inputs.units().isEmpty()) throw new Refused("territory.no-units");
    if (parameters.territories().isEmpty()) throw new Refused("territory.no-territories");
    var keys = new HashSet<String>();
    for (var unit : inputs.units()) {
      if (!keys.add(unit.key())) throw refused("territory.unit-twice", "unit", unit.key());
      amounts(unit);
    }
    territories(parameters.territories(), keys);
    goals(inputs, parameters);
  }

  private static void amounts(TerritoryUnit unit) {
    amount(unit, "customers", unit.customers());
    amount(unit, "workload", unit.workload());
    amount(unit, "revenue", unit.revenueMinor());
    amount(unit, "potential", unit.potentialMinor());
    for (var owner : unit.owners()) {
      amount(unit, "customers", owner.customers());
      if (owner.revenueMinor() < 0) amount(unit, "revenue", owner.revenueMinor());
    }
    if (Math.abs(unit.x()) > FARTHEST) throw large(unit, "x");
    if (Math.abs(unit.y()) > FARTHEST) throw large(unit, "y");
  }

  private static void amount(TerritoryUnit unit, String field, double amount) {
    if (amount < 0) {
      throw new Refused("territory.negative", Map.of("unit", unit.name(), "field", field));
    }
    if (!(amount <= LARGEST)) throw large(unit, field);
  }

  private static Refused large(TerritoryUnit unit, String field) {
    return new Refused("territory.too-large", Map.of("unit", unit.name(), "field", field));
  }

  private static void territories(List<TerritoryDraft> territories, HashSet<String> known) {
    var names = new HashSet<String>();
    var owners = new HashSet<Object>();
    var home = new HashMap<String, String>();
    for (var one : territories) {
      if (!names.add("key " + one.key()) | !names.add("name " + one.name().strip())) {
        throw refused("territory.twice", "territory", one.name());
      }
      if (!(one.capacity() > 0) || one.capacity() > 1000) {
        throw refused("territory.capacity", "territory", one.name());
      }
      var owner = one.ownerId();
      if (owner != null && !owners.add(owner)) {
        throw refused("territory.owner-twice", "territory", one.name());
      }
      for (var unit : one.units()) claim(home, known, unit, one);
      for (var unit : one.locked()) {
        if (!one.units().contains(unit)) throw locked(unit, one.name());
      }
    }
  }

  private static void claim(
      Map<String, String> home, HashSet<String> known, String unit, TerritoryDraft by) {
    if (!known.contains(unit)) throw refused("territory.unknown-unit", "unit", unit);
    var first = home.putIfAbsent(unit, by.name());
    if (first == null) return;
    throw new Refused(
        "territory.two-territories", Map.of("unit", unit, "first", first, "second", by.name()));
  }

  private static void goals(TerritoryInputs inputs, TerritoryParameters parameters) {
    var seen = new HashSet<Measure>();
    for (var goal : parameters.balance()) {
      if (!seen.add(goal.measure()) || !(goal.tolerance() >= 0) || goal.tolerance() > 10) {
        throw refused("territory.tolerance", "measure", goal.measure().name());
      }
      if (inputs.units().stream().allMatch(unit -> goal.measure().of(unit) == 0)) {
        throw refused("territory.no-amounts", "measure", goal.measure().name());
      }
    }
    if (!(parameters.disruption() >= 0) || parameters.disruption() > LARGEST) {
      throw refused("territory.tolerance", "measure", "disruption");
    }
  }

  static Refused locked(String unit, String territory) {
    return new Refused("territory.locked", Map.of("unit", unit, "territory", territory));
  }

  private static Refused refused(String code, String name, String value) {
    return new Refused(code, Map.of(name, value));
  }
}
