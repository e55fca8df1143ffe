package org.hongyan.engine.sizing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;

/**
 * Marginal profit method 边际利润法 with the power response {@code S = a · n^β}: {@code n* = (m a β /
 * c)^(1/(1−β))}; at n* selling cost is {@code m β} of sales (Dorfman–Steiner). Amounts in the
 * currency of a and c for the same period. Profit is flat around n* (Sinha &amp; Zoltners 2001), so
 * the range within 1 % of the maximum is given.
 *
 * @param nStar the same as nStarContinuous, reps at the highest profit
 * @param marginalAt25 margin one more rep brings when there are 25, the size of a usual team
 */
public record MarginalProfit(
    double nStar,
    double profit,
    double nStarContinuous,
    long nStarInteger,
    double marginalAt25,
    Map<String, Step> table,
    double dorfmanSteinerSellingCostRatio,
    Map<String, Double> flatness,
    FlatZone flatZone,
    List<Reason> reasons) {

  private static final double[] FLATNESS_AT = {0.5, 0.8, 1.2, 1.5};
  private static final double FLAT = 0.01;
  private static final int ROWS = 200;

  /**
   * Sales and profit with so many reps.
   *
   * @param marginalContribution margin the last of them adds, to hold against the cost of one
   */
  public record Step(double sales, double marginalContribution, double profit) {}

  /** Fewest and most reps whose profit is within 1 % of the best. */
  public record FlatZone(long from, long to) {}

  /**
   * @param a sales with one rep
   * @param beta elasticity of sales to reps, above 0 and below 1
   * @param margin contribution per unit of sales
   * @param rows how many reps the table shows; by default well past the optimum
   */
  public record Input(
      double a, double beta, double margin, double costPerRep, Optional<Integer> rows) {

    public Input {
      Check.positive("a", a);
      Check.inside("beta", beta, 0, 1);
      Check.inside("margin", margin, 0, 1.0000001);
      Check.positive("costPerRep", costPerRep);
      rows.ifPresent(given -> Check.between("rows", given, 1, 10_000));
    }

    double profit(double reps) {
      return margin * sales(reps) - costPerRep * reps;
    }

    double sales(double reps) {
      return a * Math.pow(reps, beta);
    }
  }

  public static MarginalProfit of(Input in) {
    double best = Math.pow(in.margin() * in.a() * in.beta() / in.costPerRep(), 1 / (1 - in.beta()));
    Check.finite("the optimal number of reps", best);
    long whole =
        in.profit(Math.floor(best)) >= in.profit(Math.ceil(best))
            ? (long) best
            : (long) Math.ceil(best);
    int rows = in.rows().orElse((int) Math.min(ROWS, Math.max(8, 2 * whole)));
    var table = new LinkedHashMap<String, Step>();
    for (int reps = 1; reps <= rows; reps++) table.put(Integer.toString(reps), step(in, reps));
    var flatness = new LinkedHashMap<String, Double>();
    for (double part : FLATNESS_AT) {
      flatness.put(Json.text(part), in.profit(part * best) / in.profit(best));
    }
    var zone = flatZone(in, whole);
    return new MarginalProfit(
        best,
        in.profit(best),
        best,
        whole,
        in.margin() * in.a() * in.beta() * Math.pow(25, in.beta() - 1),
        table,
        in.margin() * in.beta(),
        flatness,
        zone,
        reasons(in, whole));
  }

  private static Step step(Input in, long reps) {
    double added = in.margin() * (in.sales(reps) - in.sales(reps - 1));
    return new Step(in.sales(reps), added, in.profit(reps));
  }

  /** Profit is concave in reps, so both ends are found by halving. */
  private static FlatZone flatZone(Input in, long best) {
    double enough = in.profit(best) - FLAT * Math.abs(in.profit(best));
    long low = 0;
    long high = best;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (in.profit(middle) >= enough) high = middle;
      else low = middle;
    }
    long from = high;
    low = best;
    high = 2 * best + 2;
    while (in.profit(high) >= enough) high *= 2;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (in.profit(middle) >= enough) low = middle;
      else high = middle;
    }
    return new FlatZone(from, low);
  }

  private static List<Reason> reasons(Input in, long best) {
    if (best == 0) return List.of(Reason.of("no-rep-pays", "costPerRep", in.costPerRep()));
    return List.of(
        Reason.of(
            "next-rep-costs-more-than-it-brings",
            "rep",
            best + 1,
            "brings",
            step(in, best + 1).marginalContribution(),
            "costs",
            in.costPerRep()));
  }
}
