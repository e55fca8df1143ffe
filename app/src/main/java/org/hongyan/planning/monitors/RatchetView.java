package org.hongyan.planning.monitors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of an over- and of an under-performance went into the next target.
 *
 * @param pairs targets of a month that had a next one; {@code fewest} are needed for slopes
 * @param over pairs above target, {@code under} below
 * @param slopes null when there are too few pairs
 * @param dots at most 600 pairs, for a picture
 * @param lines who pays most for over-performance first; none without slopes
 */
record RatchetView(
    MonitorBasis basis,
    Level level,
    int subjects,
    int pairs,
    int fewest,
    int over,
    int under,
    @Nullable RatchetSlopes slopes,
    List<RatchetDot> dots,
    BunchingView bunching,
    List<RatchetLine> lines) {

  /**
   * The slopes.
   *
   * @param asymmetry up over down, null when down is about zero
   * @param latestQuotaMinor targets of the latest month, summed
   * @param costMonthMinor what 10 % over the latest targets adds to those of the next month
   * @param costYearMinor the same for the twelve months that build on it
   * @param meanCostYearMinor per person or team
   * @param incentiveLost share of the incentive that a discount of 10 % a month leaves nothing of;
   *     null unless the slope is between 0 and 1
   */
  record RatchetSlopes(
      MonitorEstimate up,
      MonitorEstimate down,
      @Nullable Double asymmetry,
      double r2,
      long latestQuotaMinor,
      long costMonthMinor,
      long costYearMinor,
      long meanCostYearMinor,
      @Nullable Double incentiveLost) {}

  /** A pair: off target and change of target, both as shares of the target. */
  record RatchetDot(String name, String month, double over, double change) {}

  /**
   * One person or team.
   *
   * @param lambda shrunk towards that of all
   */
  record RatchetLine(
      String key, String name, int periods, double lambda, long quotaMinor, long costYearMinor) {}

  /**
   * Attainment in bins of five percent.
   *
   * @param found null below {@code fewest}
   */
  record BunchingView(
      int attainments, int fewest, List<AttainmentBin> bins, @Nullable BunchFound found) {}

  /**
   * @param fromPct lower end; the first bin holds all below, the last all above
   */
  record AttainmentBin(int fromPct, long count) {}

  /**
   * Those just above 100 % against the bins beside them.
   *
   * @param excess with its interval by Poisson counts
   */
  record BunchFound(
      long above,
      long below,
      double expected,
      MonitorEstimate excess,
      double poissonP,
      boolean bunched) {}
}
