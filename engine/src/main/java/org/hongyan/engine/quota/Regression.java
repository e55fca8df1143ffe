package org.hongyan.engine.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.LeastSquares;

/**
 * Quota by regression of territory sales on their drivers 回归定额: predicted sales are the quota, the
 * residual is what the rep made of the territory. At least 20 territories and five per predictor.
 * Source: Cravens, Woodruff &amp; Stamper 1972.
 */
public record Regression(
    Fit fit, double[] predicted, double[] residuals, double[] leverage, List<Reason> reasons) {

  static final int FEWEST = 20;
  private static final int ROWS_PER_PREDICTOR = 5;

  /**
   * Coefficients in the order of the predictors.
   *
   * @param s standard error of the residuals
   */
  public record Fit(double intercept, double[] coef, double R2, double adjR2, double s) {

    static Fit of(LeastSquares fit) {
      double[] b = fit.coefficients();
      return new Fit(b[0], Arrays.copyOfRange(b, 1, b.length), fit.r2(), fit.adjustedR2(), fit.s());
    }
  }

  /**
   * @param columns names; the response and the predictors are among them
   * @param rows one per territory
   */
  public record Input(
      List<String> columns, double[][] rows, String response, List<String> predictors) {

    public Input {
      check(columns, rows);
      enough(rows.length, predictors.size());
    }
  }

  static void check(List<String> columns, double[][] rows) {
    Check.table("rows", rows);
    Check.sameLength("rows[0]", rows[0].length, "columns", columns.size());
    Check.atLeast("territories", rows.length, FEWEST);
  }

  static void enough(int rows, int predictors) {
    Check.that(predictors > 0, "no predictors given");
    Check.that(
        predictors * ROWS_PER_PREDICTOR <= rows,
        predictors
            + " predictors need "
            + predictors * ROWS_PER_PREDICTOR
            + " territories, given "
            + rows);
  }

  public static Regression of(Input in) {
    var fit = fit(in.columns(), in.rows(), in.response(), in.predictors());
    return new Regression(Fit.of(fit), fit.fitted(), fit.residuals(), fit.leverage(), reasons(fit));
  }

  static LeastSquares fit(
      List<String> columns, double[][] rows, String response, List<String> predictors) {
    var x = new double[rows.length][predictors.size()];
    for (int j = 0; j < predictors.size(); j++) {
      var column = column(columns, rows, predictors.get(j));
      for (int i = 0; i < rows.length; i++) x[i][j] = column[i];
    }
    return LeastSquares.fit(x, column(columns, rows, response));
  }

  static double[] column(List<String> columns, double[][] rows, String name) {
    int j = columns.indexOf(name);
    if (j < 0) throw new BadInput("no column " + name);
    var column = new double[rows.length];
    for (int i = 0; i < rows.length; i++) column[i] = rows[i][j];
    return column;
  }

  /** Territories whose drivers are far from the others': leverage above 2k/n. */
  static List<Reason> reasons(LeastSquares fit) {
    var reasons = new ArrayList<Reason>();
    double limit = 2.0 * fit.coefficients().length / fit.residuals().length;
    for (int i = 0; i < fit.leverage().length; i++) {
      double leverage = fit.leverage()[i];
      if (leverage > limit) {
        reasons.add(
            Reason.of("high-leverage", "territory", i + 1, "leverage", leverage, "limit", limit));
      }
    }
    return reasons;
  }
}
