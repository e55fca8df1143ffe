package org.hongyan.planning.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.planning.territory.TerritoryInputs.Origin;
import org.hongyan.planning.territory.TerritoryResult.FigureSource;
import org.hongyan.planning.territory.TerritoryResult.MoveSum;

/** Says of each figure of a map by which formula and from what it came. */
final class Sources {

  private final Drawing drawing;

  Sources(Drawing drawing) {
    this.drawing = drawing;
  }

  List<FigureSource> figures(MoveSum moves) {
    boolean typed = drawing.inputs.origin() == Origin.TABLE;
    return List.of(
        source("balance", "amount ÷ (total × capacity ÷ Σ capacity) − 1", balance(), false),
        source("capacity", "fair = total × capacity ÷ Σ capacity", capacity(), true),
        source("compactness", compactness(), Map.of("units", (double) map().size()), true),
        source(
            "contiguity",
            "pieces of a territory over the table of neighbours; whole = 1 piece",
            Map.of("units", (double) map().size()),
            true),
        source(
            "moves",
            "Σ customers of a territory whose owner today ≠ the territory's owner",
            Map.of(
                "customers", (double) moves.customers(),
                "revenueMinor", (double) moves.revenueMinor()),
            false),
        source(
            "workload",
            "Σ grades (callable customers × talks a year × minutes a talk)",
            Map.of("minutes", total(Measure.WORKLOAD)),
            !typed),
        source(
            "potential",
            "Σ provinces (potential × customers of the unit ÷ customers of the province)",
            Map.of("potentialMinor", total(Measure.POTENTIAL)),
            !typed));
  }

  private List<TerritoryInputs.TerritoryUnit> map() {
    return drawing.inputs.units();
  }

  private String compactness() {
    return switch (drawing.parameters.objective()) {
      case P_MEDIAN -> "Σ units distance to the territory's centre unit (km)";
      case INERTIA -> "Σ units customers × distance² to the centre unit (km²)";
      case P_CENTER -> "longest distance of a unit to its centre unit (km)";
    };
  }

  private Map<String, Double> balance() {
    var totals = new LinkedHashMap<String, Double>();
    for (var goal : drawing.parameters.balance()) {
      totals.put(goal.measure().name(), total(goal.measure()));
    }
    return totals;
  }

  private Map<String, Double> capacity() {
    double sum = drawing.parameters.territories().stream().mapToDouble(t -> t.capacity()).sum();
    return Map.of("capacity", sum, "territories", (double) drawing.parameters.territories().size());
  }

  private double total(Measure measure) {
    return map().stream().mapToDouble(measure::of).sum();
  }

  private FigureSource source(
      String code, String formula, Map<String, Double> inputs, boolean assumption) {
    return new FigureSource(code, formula, inputs, drawing.inputs.dataDate(), assumption);
  }
}
