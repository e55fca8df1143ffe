package org.hongyan.planning.quota;

import java.util.List;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.Note;
import org.hongyan.planning.quota.QuotaParameters.FloorReading;
import org.hongyan.planning.quota.QuotaParameters.MethodWeight;
import org.jspecify.annotations.Nullable;

/**
 * Quotas that add up to the target to the cent.
 *
 * @param poolMinor the target less the special markets
 * @param weights as used, adding up to 1
 * @param critical the critical point in its readings; null in versions saved before they were kept
 */
public record QuotaResult(
    long totalMinor,
    long specialMinor,
    long poolMinor,
    List<MethodWeight> weights,
    List<QuotaLine> lines,
    List<Note> notes,
    @Nullable List<CriticalReading> critical) {

  /**
   * One reading of the critical point.
   *
   * @param perRepMonthMinor what a seller must sell a month, null when the reading has no answer
   * @param effort against today's, for the readings on the response
   * @param used it is the floor
   */
  public record CriticalReading(
      FloorReading reading,
      @Nullable Double perRepMonthMinor,
      @Nullable Double effort,
      boolean used) {}

  /**
   * One unit.
   *
   * @param methods what every method that has data would give, special markets none
   * @param spread standard deviation between the methods over their mean
   * @param review the spread is above 15 %
   * @param combinedMinor before adjustments
   * @param adjustmentMinor what adjustments of this and other units changed
   * @param floorMinor what its sellers must sell to carry their cost
   * @param carries how many sellers its potential carries
   * @param mergeWith a unit to merge with when it cannot carry one
   */
  public record QuotaLine(
      UnitId unitId,
      String name,
      int reps,
      List<MethodQuota> methods,
      double spread,
      boolean review,
      long combinedMinor,
      long adjustmentMinor,
      long quotaMinor,
      boolean special,
      long floorMinor,
      int carries,
      boolean belowFloor,
      @Nullable String mergeWith,
      @Nullable Double penetration) {}

  /** One method's answer for a unit. */
  public record MethodQuota(QuotaMethod method, long minor) {}
}
