package org.hongyan.engine.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;

/**
 * Parkinson's law 帕金森定律 as a monitor: {@code Δln overhead / Δln sales} over the whole time,
 * overhead per frontline head, growth per period. Parkinson's own formula is satire; his band of
 * 5.17–6.56 % a year is kept as a remark.
 *
 * @param overheadElasticityVsSales null when sales did not move
 */
public record Overhead(
    Object overheadElasticityVsSales,
    double[] overheadRatio,
    double[] annualGrowthPct,
    boolean withinParkinsonBand,
    List<Reason> reasons) {

  private static final double BAND_LOW = 5.17;
  private static final double BAND_HIGH = 6.56;

  /** One entry per period, at least two. */
  public record Input(double[] sales, double[] frontline, double[] overhead) {

    public Input {
      Check.atLeast("periods", sales.length, 2);
      Check.sameLength("frontline", frontline.length, "sales", sales.length);
      Check.sameLength("overhead", overhead.length, "sales", sales.length);
      Check.positive("sales", sales);
      Check.positive("frontline", frontline);
      Check.positive("overhead", overhead);
    }
  }

  public static Overhead of(Input in) {
    int last = in.sales().length - 1;
    var ratio = new double[last + 1];
    var growth = new double[last];
    boolean inBand = true;
    for (int t = 0; t <= last; t++) {
      ratio[t] = in.overhead()[t] / in.frontline()[t];
      if (t == 0) continue;
      growth[t - 1] = (in.overhead()[t] / in.overhead()[t - 1] - 1) * 100;
      inBand &= growth[t - 1] >= BAND_LOW && growth[t - 1] <= BAND_HIGH;
    }
    Optional<Double> whole = elasticity(in, 0, last);
    return new Overhead(
        whole.<Object>map(e -> e).orElse(Json.NULL), ratio, growth, inBand, reasons(in));
  }

  private static Optional<Double> elasticity(Input in, int from, int to) {
    double sales = Math.log(in.sales()[to] / in.sales()[from]);
    if (sales == 0) return Optional.empty();
    return Optional.of(Math.log(in.overhead()[to] / in.overhead()[from]) / sales);
  }

  /** Alert when overhead outgrew sales in two periods running. */
  private static List<Reason> reasons(Input in) {
    var reasons = new ArrayList<Reason>();
    int running = 0;
    for (int t = 1; t < in.sales().length; t++) {
      double sales = in.sales()[t] / in.sales()[t - 1];
      running = in.overhead()[t] / in.overhead()[t - 1] > Math.max(sales, 1) ? running + 1 : 0;
      if (running >= 2) reasons.add(Reason.of("overhead-outgrows-sales", "period", t));
    }
    return reasons;
  }
}
