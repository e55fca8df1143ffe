package org.hongyan.planning.quota;

import java.time.Instant;
import java.util.List;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.quota.QuotaParameters.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What the program itself knows of the units that sell.
 *
 * @param from sales are counted from here to {@code to} and scaled to the plan's months
 * @param unplacedMinor potential of areas in which no unit has customers
 * @param response how sales answer to effort by that step, null without it
 */
public record QuotaFacts(
    Instant from,
    Instant to,
    List<UnitFact> units,
    long unplacedMinor,
    @Nullable Judgement response) {

  /**
   * One unit; amounts in minor units for the plan's months.
   *
   * @param potentialMinor of its areas, by its share of the customers there; 0 without that step
   */
  public record UnitFact(
      UnitId unitId,
      String name,
      @Nullable UnitId parentId,
      int reps,
      long potentialMinor,
      long salesMinor) {}
}
