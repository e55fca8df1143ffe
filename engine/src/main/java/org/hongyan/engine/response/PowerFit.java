package org.hongyan.engine.response;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.LeastSquares;

/**
 * Power response {@code S = a · x^β} from history by regression of logs; β is the elasticity of
 * sales to effort. At least eight periods; the mean of published studies is .34 (Albers, Mantrala
 * &amp; Sridhar 2010).
 *
 * @param standardError of β
 */
public record PowerFit(
    double a, double beta, double standardError, double r2, int n, List<Reason> reasons) {

  private static final int FEWEST = 8;
  private static final double USUAL_LOW = 0.2;
  private static final double USUAL_HIGH = 0.5;

  public record Input(double[] effort, double[] sales) {

    public Input {
      Check.sameLength("sales", sales.length, "effort", effort.length);
      Check.atLeast("periods", effort.length, FEWEST);
      Check.positive("effort", effort);
      Check.positive("sales", sales);
    }
  }

  public static PowerFit of(Input in) {
    int n = in.effort().length;
    var rows = new double[n][1];
    var logs = new double[n];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      rows[i][0] = Math.log(in.effort()[i]);
      logs[i] = Math.log(in.sales()[i]);
      mean += rows[i][0] / n;
    }
    var fit = LeastSquares.fit(rows, logs);
    double spread = 0;
    for (var row : rows) spread += (row[0] - mean) * (row[0] - mean);
    double beta = fit.coefficients()[1];
    var reasons = new ArrayList<Reason>();
    if (beta < USUAL_LOW || beta > USUAL_HIGH) {
      reasons.add(
          Reason.of("elasticity-unusual", "beta", beta, "low", USUAL_LOW, "high", USUAL_HIGH));
    }
    return new PowerFit(
        Math.exp(fit.coefficients()[0]), beta, fit.s() / Math.sqrt(spread), fit.r2(), n, reasons);
  }
}
