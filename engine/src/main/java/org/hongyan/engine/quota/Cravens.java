package org.hongyan.engine.quota;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.LeastSquares;
import org.hongyan.engine.numbers.Statistics;

/**
 * Benchmark regression of territories in the shape of Cravens' study: two chosen models and all
 * columns, who is on top by sales and who by what was made of the territory. The first column is
 * the response; territories count from 1; residuals and leverage are those of {@code model4}.
 */
public record Cravens(
    Regression.Fit model4,
    Regression.Fit model3,
    Regression.Fit model8,
    @Field("SST") double sst,
    double[] corrWithSales,
    int[] rawTop3,
    int[] residualTop3,
    int[] residualBottom3,
    double leverageMax,
    int leverageMaxTerritory,
    List<Reason> reasons) {

  public record Input(
      List<String> columns, double[][] rows, List<String> model4, List<String> model3) {

    public Input {
      Regression.check(columns, rows);
      Check.atLeast("columns", columns.size(), 2);
      Regression.enough(rows.length, model4.size());
      Regression.enough(rows.length, model3.size());
    }
  }

  public static Cravens of(Input in) {
    var columns = in.columns();
    var sales = Regression.column(columns, in.rows(), columns.getFirst());
    var drivers = columns.subList(1, columns.size());
    var four = fit(in, in.model4());
    int[] byResidual = Statistics.descending(four.residuals());
    int[] byLeverage = Statistics.descending(four.leverage());
    double[] correlations =
        drivers.stream()
            .mapToDouble(
                d -> Statistics.correlation(Regression.column(columns, in.rows(), d), sales))
            .toArray();
    return new Cravens(
        Regression.Fit.of(four),
        Regression.Fit.of(fit(in, in.model3())),
        Regression.Fit.of(fit(in, drivers)),
        four.sst(),
        correlations,
        firstThree(Statistics.descending(sales)),
        firstThree(byResidual),
        firstThree(reversed(byResidual)),
        four.leverage()[byLeverage[0]],
        byLeverage[0] + 1,
        Regression.reasons(four));
  }

  private static LeastSquares fit(Input in, List<String> predictors) {
    return Regression.fit(in.columns(), in.rows(), in.columns().getFirst(), predictors);
  }

  private static int[] firstThree(int[] order) {
    return Arrays.stream(order).limit(3).map(i -> i + 1).toArray();
  }

  private static int[] reversed(int[] order) {
    return IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray();
  }
}
