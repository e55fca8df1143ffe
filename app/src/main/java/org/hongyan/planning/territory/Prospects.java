package org.hongyan.planning.territory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.territory.MapReview;
import org.hongyan.planning.territory.TerritoryParameters.BalanceGoal;
import org.hongyan.planning.territory.TerritoryParameters.TerritoryDraft;
import org.hongyan.shared.Refused;

/** What no search can mend is refused before it begins: which limit, and by how much. */
final class Prospects {

  private static final int NAMED = 3;
  private static final double SLACK = 1 + 1e-9;

  private Prospects() {}

  static void check(Drawing drawing) {
    var territories = drawing.parameters.territories();
    int units = drawing.inputs.units().size();
    if (territories.size() > units) {
      throw new Refused(
          "territory.too-many", Map.of("territories", territories.size(), "units", units));
    }
    if (drawing.parameters.contiguous()) pieces(drawing);
    double capacity = territories.stream().mapToDouble(TerritoryDraft::capacity).sum();
    for (var goal : drawing.parameters.balance()) {
      double total = drawing.inputs.units().stream().mapToDouble(goal.measure()::of).sum();
      units(drawing, goal, total / capacity);
      locks(drawing, goal, total / capacity);
    }
  }

  private static void pieces(Drawing drawing) {
    var all = Collections.nCopies(drawing.inputs.units().size(), 0);
    var map = drawing.map();
    int pieces = MapReview.piecesOf(map, all, 1).getFirst();
    if (pieces <= 1) return;
    var alone =
        drawing.inputs.units().stream()
            .filter(unit -> unit.neighbours().isEmpty())
            .map(TerritoryInputs.TerritoryUnit::name)
            .toList();
    var names = alone.isEmpty() ? List.of("…") : alone;
    throw new Refused(
        "territory.pieces",
        Map.of(
            "pieces",
            pieces,
            "names",
            String.join("、", names.subList(0, Math.min(NAMED, names.size())))));
  }

  private static void units(Drawing drawing, BalanceGoal goal, double perCapacity) {
    double largest =
        drawing.parameters.territories().stream()
            .mapToDouble(TerritoryDraft::capacity)
            .max()
            .orElse(0);
    double limit = largest * perCapacity * (1 + goal.tolerance());
    for (var unit : drawing.inputs.units()) {
      double amount = goal.measure().of(unit);
      if (amount > limit * SLACK) {
        throw heavy("territory.too-heavy", "unit", unit.name(), goal, amount, limit);
      }
    }
  }

  private static void locks(Drawing drawing, BalanceGoal goal, double perCapacity) {
    for (var one : drawing.parameters.territories()) {
      double limit = one.capacity() * perCapacity * (1 + goal.tolerance());
      double amount =
          drawing.inputs.units().stream()
              .filter(unit -> one.locked().contains(unit.key()))
              .mapToDouble(goal.measure()::of)
              .sum();
      if (amount > limit * SLACK) {
        throw heavy("territory.locks-heavy", "territory", one.name(), goal, amount, limit);
      }
    }
  }

  private static Refused heavy(
      String code, String what, String name, BalanceGoal goal, double amount, double limit) {
    return new Refused(
        code,
        Map.of(
            what,
            name,
            "measure",
            goal.measure().name(),
            "amount",
            Math.round(amount),
            "limit",
            Math.round(limit),
            "over",
            Math.round(amount - limit)));
  }
}
