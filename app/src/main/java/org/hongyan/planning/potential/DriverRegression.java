package org.hongyan.planning.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.quota.Regression;
import org.hongyan.planning.potential.PotentialInputs.AreaInput;
import org.hongyan.planning.potential.PotentialParameters.Driver;
import org.hongyan.planning.potential.PotentialResult.DriverEffect;
import org.hongyan.planning.potential.PotentialResult.Estimate;
import org.hongyan.planning.potential.PotentialResult.Method;
import org.hongyan.planning.potential.PotentialResult.RegressionFit;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Potential by regression of sales on drivers (Cravens, Woodruff and Stamper 1972): what an area
 * with these drivers sells on average, one standard error to either side. Fitted to the areas that
 * sell and have every driver; at least 20 of them and five a driver.
 */
record DriverRegression(RegressionFit fit, Map<String, Estimate> estimates) {

  private static final int FEWEST = 20;
  private static final int AREAS_A_DRIVER = 5;
  private static final String SALES = "sales";

  static Optional<DriverRegression> of(List<AreaInput> areas, @Nullable List<Driver> drivers) {
    if (drivers == null || drivers.isEmpty()) return Optional.empty();
    var wanted = drivers.stream().distinct().toList();
    var known =
        areas.stream()
            .filter(area -> area.salesMinor() > 0)
            .filter(area -> wanted.stream().allMatch(one -> value(area, one) != null))
            .toList();
    int least = Math.max(FEWEST, AREAS_A_DRIVER * wanted.size());
    if (known.size() < least) throw new Refused("plan.rows", Map.of("least", least));
    var columns = new ArrayList<String>(List.of(SALES));
    wanted.forEach(one -> columns.add(one.name()));
    var rows = new double[known.size()][columns.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i][0] = known.get(i).salesMinor();
      for (int j = 0; j < wanted.size(); j++) {
        rows[i][j + 1] = Optional.ofNullable(value(known.get(i), wanted.get(j))).orElseThrow();
      }
    }
    var predictors = columns.subList(1, columns.size());
    var found = Regression.of(new Regression.Input(columns, rows, SALES, predictors));
    return Optional.of(new DriverRegression(fit(found, known, wanted), estimates(found, known)));
  }

  private static RegressionFit fit(Regression found, List<AreaInput> known, List<Driver> wanted) {
    var effects = new ArrayList<DriverEffect>();
    for (int j = 0; j < wanted.size(); j++) {
      effects.add(new DriverEffect(wanted.get(j), found.fit().coef()[j]));
    }
    double limit = 2.0 * (wanted.size() + 1) / known.size();
    var far = new ArrayList<String>();
    for (int i = 0; i < known.size(); i++) {
      if (found.leverage()[i] > limit) far.add(known.get(i).area().strip());
    }
    var fit = found.fit();
    return new RegressionFit(known.size(), fit.intercept(), effects, fit.R2(), fit.s(), far);
  }

  private static Map<String, Estimate> estimates(Regression found, List<AreaInput> known) {
    var estimates = new LinkedHashMap<String, Estimate>();
    double s = found.fit().s();
    for (int i = 0; i < known.size(); i++) {
      double base = found.predicted()[i];
      estimates.put(
          known.get(i).area(),
          new Estimate(
              Method.REGRESSION,
              Math.round(Math.max(0, base - s)),
              Math.round(Math.max(0, base)),
              Math.round(Math.max(0, base + s))));
    }
    return estimates;
  }

  private static @Nullable Double value(AreaInput area, Driver driver) {
    return switch (driver) {
      case UNIVERSE -> area.universe();
      case SEGMENTS ->
          area.segments().isEmpty()
              ? null
              : area.segments().stream().mapToDouble(Double::doubleValue).sum();
      case INCOME -> area.incomePct();
      case RETAIL -> area.retailPct();
      case POPULATION -> area.populationPct();
    };
  }
}
