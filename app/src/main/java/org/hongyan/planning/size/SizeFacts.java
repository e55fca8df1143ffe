package org.hongyan.planning.size;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program itself knows for sizing.
 *
 * @param callsFrom calls are counted from here to {@code to}
 * @param connectRate null, like the minutes, below 500 dials: too few to go by
 * @param wrapMinutes null when no seat was measured
 * @param salesMinor sales of a year: of the last twelve months, or annualised from {@code sold}
 */
public record SizeFacts(
    Instant callsFrom,
    Instant to,
    long dials,
    @Nullable Double connectRate,
    @Nullable Double ringMinutes,
    @Nullable Double talkMinutes,
    @Nullable Double wrapMinutes,
    int reps,
    long salesMinor,
    SalesCounted sold,
    List<ClassFact> classes) {

  /**
   * @param grade A to D, empty for customers without one
   */
  public record ClassFact(String grade, long customers) {}
}
