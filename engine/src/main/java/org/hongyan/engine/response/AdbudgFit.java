package org.hongyan.engine.response;

import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Simplex;
import org.hongyan.engine.numbers.Statistics;

/**
 * Least-squares fit of {@code y = b + (a − b) x^c / (d + x^c)} to observed efforts and sales, at
 * least six points. For given c and d the curve is linear in a and b, so only two variables are
 * searched, from several starts.
 *
 * @param a sales at unlimited effort
 * @param b sales without effort
 * @param sse sum of squared errors in the unit of sales squared
 */
public record AdbudgFit(
    double a, double b, double c, double d, double sse, double predictAt115, int n) {

  private static final int FEWEST = 6;
  private static final double[] START_POWERS = {0.7, 1.5, 3, 5};

  public record Input(double[] effort, double[] sales) {

    public Input {
      Check.sameLength("sales", sales.length, "effort", effort.length);
      Check.atLeast("points", effort.length, FEWEST);
      Check.notNegative("effort", effort);
      Check.notNegative("sales", sales);
      Check.that(Statistics.deviation(effort) > 0, "effort never varies");
      Check.that(Statistics.deviation(sales) > 0, "sales never vary");
    }
  }

  /** The two linear coefficients that fit best for given c and d. */
  private record Line(double b, double rise, double sse) {}

  public static AdbudgFit of(Input in) {
    double typical = Statistics.median(in.effort()) > 0 ? Statistics.median(in.effort()) : 1;
    double[] best = {0, 0};
    double least = Double.POSITIVE_INFINITY;
    for (double power : START_POWERS) {
      double[] start = {Math.log(power), power * Math.log(typical)};
      double[] found = Simplex.minimum(x -> line(in, x).sse, start, 0.5);
      double sse = line(in, found).sse;
      if (sse < least) {
        least = sse;
        best = found;
      }
    }
    var line = line(in, best);
    double c = Math.exp(best[0]);
    double d = Math.exp(best[1]);
    double at115 = line.b + line.rise * part(1.15, best);
    return new AdbudgFit(line.b + line.rise, line.b, c, d, line.sse, at115, in.effort().length);
  }

  private static Line line(Input in, double[] logs) {
    int n = in.effort().length;
    if (Math.abs(logs[0]) > 5 || Math.abs(logs[1]) > 200) {
      return new Line(0, 0, Double.POSITIVE_INFINITY);
    }
    var x = new double[n];
    for (int i = 0; i < n; i++) x[i] = part(in.effort()[i], logs);
    double meanX = Statistics.mean(x);
    double meanY = Statistics.mean(in.sales());
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < n; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (in.sales()[i] - meanY);
    }
    if (xx < 1e-14) return new Line(0, 0, Double.POSITIVE_INFINITY);
    double rise = xy / xx;
    double b = meanY - rise * meanX;
    double sse = 0;
    for (int i = 0; i < n; i++) {
      double error = in.sales()[i] - b - rise * x[i];
      sse += error * error;
    }
    return new Line(b, rise, sse);
  }

  private static double part(double effort, double[] logs) {
    if (effort <= 0) return 0;
    return 1 / (1 + Math.exp(logs[1] - Math.exp(logs[0]) * Math.log(effort)));
  }
}
