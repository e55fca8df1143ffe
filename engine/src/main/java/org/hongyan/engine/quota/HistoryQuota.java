package org.hongyan.engine.quota;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Historical method 历史数据: the pool in proportion to past sales, years weighted if wished. Rewards
 * past shares, so it makes the ratchet.
 */
public record HistoryQuota(double[] quota, double[] weightedSales, List<Reason> reasons) {

  /**
   * @param sales per territory the years, latest last
   * @param weights of the years, adding up to 1; only the latest year by default
   */
  public record Input(double total, double[][] sales, Optional<double[]> weights) {

    public Input {
      Check.notNegative("total", total);
      Check.table("sales", sales);
      for (int i = 0; i < sales.length; i++) Check.notNegative("sales[" + i + "]", sales[i]);
      int years = sales[0].length;
      weights.ifPresent(
          given -> {
            Check.sameLength("weights", given.length, "sales[0]", years);
            Check.weights("weights", given);
          });
    }
  }

  public static HistoryQuota of(Input in) {
    var weighted = new double[in.sales().length];
    double sum = 0;
    for (int i = 0; i < weighted.length; i++) {
      double[] years = in.sales()[i];
      if (in.weights().isEmpty()) {
        weighted[i] = years[years.length - 1];
      } else {
        for (int t = 0; t < years.length; t++) weighted[i] += in.weights().get()[t] * years[t];
      }
      sum += weighted[i];
    }
    Check.that(sum > 0, "past sales are all zero: nothing to share by");
    var quota = new double[weighted.length];
    for (int i = 0; i < quota.length; i++) quota[i] = in.total() * weighted[i] / sum;
    return new HistoryQuota(quota, weighted, List.of(Reason.of("history-makes-the-ratchet")));
  }
}
