package org.hongyan.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans tried on past months of the people who sold in them, side by side. Clawback and ramp
 * guarantees are left out: a plan is compared by what it pays for work.
 *
 * @param people who sold in these months
 * @param otherCurrency months of people left out because they sold in another currency
 * @param reference pay of a month that people compare with, minor units
 * @param edges borders of the bars of every plan's histogram, one more than bars
 */
record PayTrial(
    int people, int otherCurrency, long reference, List<Long> edges, List<Outcome> plans) {

  /**
   * What one plan would have paid.
   *
   * @param worstMinor lowest pay of anybody in any month
   * @param worstMonth month that cost most
   * @param withSales rank correlation of a person's pay with the sales brought; margin is not known
   *     here, so sales stand for it. Null for fewer than three people
   * @param belowReference share of pays below the reference
   * @param feelsLikeMinor sure change of pay that feels the same to a loss-averse person (Tversky
   *     &amp; Kahneman 1992)
   * @param bars how many pays lie between the edges
   */
  record Outcome(
      String name,
      long costMinor,
      long meanMinor,
      long p10Minor,
      long p50Minor,
      long p90Minor,
      long worstMinor,
      String worstMonth,
      @Nullable Double withSales,
      double belowReference,
      long feelsLikeMinor,
      List<MonthCost> months,
      List<Integer> bars,
      List<PayCurve.Cliff> cliffs) {}

  /** What a month would have cost. */
  record MonthCost(String month, long costMinor, int people) {}
}
