package org.hongyan.planning.monitors;

import java.util.List;
import org.hongyan.planning.Note;
import org.hongyan.planning.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * How good quotas were once their months were over.
 *
 * @param plans published plans with a finished month, newest first
 * @param waiting published plans none of whose months is over
 * @param months targets of people by month, whoever set them, newest first
 */
record QuotaQualityView(
    MonitorBasis basis, int fewest, List<JudgedPlan> plans, int waiting, List<JudgedMonth> months) {

  /**
   * A plan over its finished months.
   *
   * @param quality null when fewer units than needed had a quota
   */
  record JudgedPlan(
      PlanId planId,
      String name,
      String unitName,
      String from,
      String to,
      String currency,
      @Nullable QuotaQuality quality,
      List<JudgedUnit> units) {}

  /** One unit of a plan. */
  record JudgedUnit(String name, long quotaMinor, long salesMinor, double attainment) {}

  /** The targets of one month. */
  record JudgedMonth(String month, String currency, int n, @Nullable QuotaQuality quality) {}

  /**
   * The figures.
   *
   * @param bias sales over quotas, less one: above zero the quotas were too low
   * @param shareReached at or above quota
   * @param shareWithin within ten percent of quota
   * @param meanAbsoluteError mean of |attainment − 1|
   * @param explained R² of sales on quotas, null when either does not vary
   * @param attainmentPotential rank correlation, near 0 when quotas follow potential; null without
   *     potential or below five units
   * @param quotaPotential rank correlation
   */
  record QuotaQuality(
      int n,
      long quotaMinor,
      long salesMinor,
      double bias,
      double shareReached,
      double shareWithin,
      double meanAbsoluteError,
      double gini,
      @Nullable Double explained,
      @Nullable Double attainmentPotential,
      @Nullable Double quotaPotential,
      List<Note> notes) {}
}
