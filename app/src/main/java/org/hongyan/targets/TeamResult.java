package org.hongyan.targets;

import java.util.List;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How the sellers of a unit stand in a month, best completion first.
 *
 * @param elapsed share of the month's working time that has passed: who is above it is ahead
 * @param currency of all amounts; people whose target is in another are listed without a rank
 */
public record TeamResult(
    String month, double elapsed, String unitName, String currency, List<ResultLine> lines) {

  /**
   * One seller: the target, what was sold, and the effort behind it.
   *
   * @param rank shared by equals, null without a target
   * @param rate sold over target, null without one
   */
  public record ResultLine(
      AccountId accountId,
      String name,
      @Nullable Integer rank,
      @Nullable Double rate,
      Ranking.@Nullable Tier tier,
      @Nullable Long targetMinor,
      long attainedMinor,
      long orders,
      long calls,
      long connects,
      long talkSeconds,
      long otherWork) {}
}
