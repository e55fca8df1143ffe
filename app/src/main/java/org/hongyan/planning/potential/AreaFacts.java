package org.hongyan.planning.potential;

import java.time.Instant;
import java.util.List;

/**
 * What the program itself knows of the areas.
 *
 * @param from sales are counted from here to {@code to}
 * @param buyers customers with revenue in that time
 * @param minorPerBuyer mean revenue of one of them, in minor units; 0 without any
 */
public record AreaFacts(
    Instant from, Instant to, List<AreaFact> areas, long buyers, long minorPerBuyer) {

  /**
   * One province.
   *
   * @param area empty for customers whose place is not known
   */
  public record AreaFact(String area, long customers, long salesMinor) {}
}
