package org.hongyan.planning.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.quota.Frontier;
import org.hongyan.engine.quota.Regression;
import org.hongyan.planning.quota.QuotaInputs.QuotaUnit;
import org.hongyan.shared.Refused;

/**
 * A pool shared out by what the best practice would sell of each unit: sales by potential and,
 * where they differ, sellers, the line lifted to the best unit.
 *
 * @param quota per unit in minor units, adding up to the pool
 * @param efficiency mean of sales over the frontier
 */
record FrontierQuota(double[] quota, double efficiency) {

  /** What the engine's regression asks for. */
  private static final int FEWEST = 20;

  private static final String SALES = "sales";

  /** Refuses fewer than 20 units, and units no line can be laid through, with the reason. */
  static FrontierQuota of(List<QuotaUnit> units, long pool) {
    if (units.size() < FEWEST) {
      throw new Refused(
          "plan.few-units",
          Map.of("method", QuotaMethod.FRONTIER, "least", FEWEST, "units", units.size()));
    }
    var columns = new ArrayList<double[]>();
    var names = new ArrayList<String>(List.of(SALES));
    columns.add(column(units, QuotaUnit::salesMinor));
    add("potential", column(units, QuotaUnit::potentialMinor), names, columns);
    add("reps", column(units, QuotaUnit::reps), names, columns);
    var rows = new double[units.size()][columns.size()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.size(); j++) rows[i][j] = columns.get(j)[i];
    }
    try {
      var in = new Regression.Input(names, rows, SALES, names.subList(1, names.size()));
      var found = Frontier.of(in);
      double sum = Arrays.stream(found.frontier()).sum();
      var quota = Arrays.stream(found.frontier()).map(value -> value * pool / sum).toArray();
      return new FrontierQuota(quota, found.meanEfficiency());
    } catch (BadInput bad) {
      throw new Refused("plan.input", Map.of("reason", String.valueOf(bad.getMessage())));
    }
  }

  /** A predictor that is the same everywhere explains nothing and is left out. */
  private static void add(
      String name, double[] column, List<String> names, List<double[]> columns) {
    if (Arrays.stream(column).distinct().count() < 2) return;
    names.add(name);
    columns.add(column);
  }

  /** Against their mean, so that amounts and heads are of one size. */
  private static double[] column(List<QuotaUnit> units, ToDoubleFunction<QuotaUnit> of) {
    var column = units.stream().mapToDouble(of).toArray();
    double mean = Arrays.stream(column).average().orElse(0);
    return mean == 0 ? column : Arrays.stream(column).map(value -> value / mean).toArray();
  }
}
