package org.hongyan.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One seller's month: where I am, why, and what moves me up. Of others only what praises them is
 * shown: the names and rates of the best three.
 *
 * @param me amounts in {@code currency}
 * @param ranked how many of my team are ranked
 * @param toNextMinor what I have to sell to pass the one above me, null for the first
 * @param toTargetMinor what is missing to the target, 0 when reached
 * @param workingDaysLeft of this month, after today
 */
public record MyResult(
    String month,
    double elapsed,
    String unitName,
    String currency,
    TeamResult.ResultLine me,
    int ranked,
    @Nullable Long toNextMinor,
    @Nullable Long toTargetMinor,
    int workingDaysLeft,
    List<Best> best,
    @Nullable Why why) {

  /** One of the best three. */
  public record Best(int rank, String name, double rate) {}

  /** A factor: my value, the team's, and the minor units of the gap it explains. */
  public record Factor(Kind kind, double mine, double team, long effectMinor) {}

  /** The four factors whose product is the amount. */
  public enum Kind {
    CALLS,
    CONNECT_RATE,
    ORDER_RATE,
    ORDER_SIZE
  }

  /**
   * The gap to the team's average per seller and its parts, which add up to it.
   *
   * @param sellers of the team, the base of the average
   */
  public record Why(long gapMinor, int sellers, List<Factor> factors) {}
}
