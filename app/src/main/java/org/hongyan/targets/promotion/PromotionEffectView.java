package org.hongyan.targets.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.promotion.RegionalEffect.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion brought, or why that cannot be told.
 *
 * @param at when the data were read
 * @param from first day that was looked at, {@code to} the last
 * @param periodDays 7 from the second week on, before that 1
 * @param before periods before the start, {@code since} those after it
 * @param leftOut units of the same kind that were no fair comparison
 */
record PromotionEffectView(
    Instant at,
    EffectMeasure measure,
    String currency,
    LocalDate from,
    LocalDate to,
    int periodDays,
    int before,
    int since,
    int fewestPeriods,
    int fewestRegions,
    @Nullable EffectRefusal refusal,
    @Nullable EffectFigures figures,
    List<LeftOutRegion> leftOut) {

  /** Why nothing is told. */
  enum EffectRefusal {
    CANCELLED,
    NOT_BEGUN,
    OUTSIDE_SCOPE,
    MIXED_KINDS,
    TOO_FEW_PERIODS,
    NO_SALES,
    TOO_FEW_REGIONS
  }

  /** Why a unit is not compared with. */
  enum LeftOutWhy {
    OTHER_PROMOTION,
    TOO_LITTLE,
    TOO_MANY
  }

  /** A unit that was left out. */
  record LeftOutRegion(String name, LeftOutWhy why) {}

  /** A figure with the interval that holds the true one in 95 of 100 cases. */
  record EffectEstimate(double value, double low, double high) {

    static EffectEstimate of(Interval one) {
      return new EffectEstimate(one.value(), one.low(), one.high());
    }

    EffectEstimate minus(double cost) {
      return new EffectEstimate(value - cost, low - cost, high - cost);
    }
  }

  /**
   * The figures.
   *
   * @param effect as a share of what the regions sold before
   * @param gain in minor units or orders, over the periods since the start
   * @param net gain less cost, null unless both are money
   * @param margin share of the gain that must be profit to pay the cost; null without a gain
   * @param trend how much faster the regions grew per period before the start, as a share
   * @param baseline what they sold in a period before, in minor units or orders
   * @param spread of the changes of regions
   * @param synthetic mean gap to the synthetic region, as a share
   * @param fit how far the two were apart before the start
   * @param rank share of all regions whose gap grew as much
   * @param weights of the regions the synthetic one is made of
   */
  record EffectFigures(
      EffectEstimate effect,
      EffectEstimate gain,
      @Nullable Long costMinor,
      @Nullable EffectEstimate net,
      @Nullable Double margin,
      EffectEstimate trend,
      double baseline,
      double spread,
      double synthetic,
      double fit,
      double rank,
      int treated,
      int others,
      Map<String, Double> weights,
      List<EffectPoint> course,
      List<EffectPlacebo> placebos,
      List<EffectRegion> regions) {}

  /** One period, 1 being the mean before the start. */
  record EffectPoint(LocalDate day, double treated, double others, double synthetic) {}

  /** Gaps of a region without the promotion to its own synthetic one. */
  record EffectPlacebo(String name, List<Double> gaps) {}

  /** A region: its mean of a period before and since, and its change less that of the others. */
  record EffectRegion(
      String name,
      boolean treated,
      double before,
      double since,
      double change,
      EffectEstimate effect) {}
}
