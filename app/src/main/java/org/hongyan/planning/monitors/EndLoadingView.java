package org.hongyan.planning.monitors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a month's sales comes at its end.
 *
 * @param whole everybody inside the scope together, null without a finished month
 * @param courses people or teams, the most end-loaded first, those with too few orders last
 * @param fewest orders below which nothing is told of somebody
 * @param leftOut how many more there are than are listed
 */
record EndLoadingView(
    MonitorBasis basis,
    Level level,
    LastDays last,
    int fewest,
    @Nullable EndLoad whole,
    List<EndLoad> courses,
    int leftOut) {

  /** What one may say of somebody. */
  enum EndVerdict {
    TOO_FEW,
    EVEN,
    SLIGHT,
    AMBER,
    RED
  }

  /**
   * One course.
   *
   * @param months finished months that were counted
   * @param lastShare share of the sales in the last days; {@code evenShare} that of the days
   * @param index the first over the second, with the interval of so many orders of such sizes
   * @param gap greatest distance between cumulative and even sales, mean of the months
   * @param excessMinor sales of the last five days above the usual day, summed
   * @param dipMinor what the first ten days of the months after lacked
   * @param pullForward dip over excess; null when the usual day has no sales or nothing followed
   * @param ending mean sales of the working days before a month's end, the last one last
   * @param following mean sales of the first working days of the month after
   * @param evenMinor mean sales of a working day
   */
  record EndLoad(
      String key,
      String name,
      EndVerdict verdict,
      int months,
      long orders,
      long totalMinor,
      double lastShare,
      double evenShare,
      MonitorEstimate index,
      double gap,
      @Nullable Long excessMinor,
      @Nullable Long dipMinor,
      @Nullable Double pullForward,
      List<Long> ending,
      List<Long> following,
      long evenMinor) {}
}
