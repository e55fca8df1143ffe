package org.hongyan.planning.monitors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the heads that do not sell grew against sales, in blocks of three months.
 *
 * @param monthsKnown finished months with heads of both kinds and sales; {@code fewest} are needed
 * @param found null when there are too few
 */
record OverheadView(
    MonitorBasis basis,
    int monthsKnown,
    int fewest,
    HeadsNow now,
    @Nullable OverheadFound found,
    List<OverheadBlock> blocks) {

  /** Heads of today. */
  record HeadsNow(long selling, long others) {}

  /**
   * @param elasticity Δln overhead over Δln sales, null when sales did not move
   * @param yearlyGrowth of the overhead heads
   * @param alert overhead outgrew sales in two blocks running
   */
  record OverheadFound(@Nullable Double elasticity, double yearlyGrowth, boolean alert) {}

  /**
   * @param selling mean heads at the ends of its months
   * @param ratio others over selling
   * @param growth of others against the block before, null for the first
   */
  record OverheadBlock(
      String from,
      String to,
      double selling,
      double others,
      long salesMinor,
      double ratio,
      @Nullable Double growth) {}
}
