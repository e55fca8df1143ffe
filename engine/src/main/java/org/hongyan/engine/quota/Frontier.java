package org.hongyan.engine.quota;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * Frontier quota by corrected least squares 前沿定额 (COLS): the regression line is lifted until no
 * territory lies above it; {@code efficiency = sales / frontier}. One lucky territory sets the
 * line, so it is a ceiling to coach towards, not a quota for all.
 *
 * @param frontier sales the best practice would have made of each territory
 */
public record Frontier(
    double[] frontier, double[] efficiency, double meanEfficiency, int best, List<Reason> reasons) {

  public static Frontier of(Regression.Input in) {
    var fit = Regression.fit(in.columns(), in.rows(), in.response(), in.predictors());
    var sales = Regression.column(in.columns(), in.rows(), in.response());
    int best = Statistics.descending(fit.residuals())[0];
    double lift = fit.residuals()[best];
    var frontier = new double[sales.length];
    var efficiency = new double[sales.length];
    for (int i = 0; i < sales.length; i++) {
      frontier[i] = fit.fitted()[i] + lift;
      Check.that(frontier[i] > 0, "the frontier of territory " + (i + 1) + " is not above 0");
      efficiency[i] = sales[i] / frontier[i];
    }
    return new Frontier(
        frontier,
        efficiency,
        Statistics.mean(efficiency),
        best + 1,
        List.of(Reason.of("line-set-by-one-territory", "territory", best + 1, "lift", lift)));
  }
}
