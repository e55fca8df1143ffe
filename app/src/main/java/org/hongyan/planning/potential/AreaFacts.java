package org.hongyan.planning.potential;

import java.time.Instant;
import java.util.List;

/**
 * What the program itself knows of the areas.
 *
 * @param from sales are counted from here to {@code to}
 */
public record AreaFacts(Instant from, Instant to, List<AreaFact> areas) {

  /**
   * One province.
   *
   * @param area empty for customers whose place is not known
   */
  public record AreaFact(String area, long customers, long salesMinor) {}
}
