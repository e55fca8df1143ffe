package org.hongyan.planning.size;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;

/**
 * Sales as they were counted.
 *
 * @param minor of these days, in minor units
 * @param days covered by orders, the day of the first one included; 365 is a whole year
 */
record SalesCounted(long minor, @Min(1) @Max(365) int days) {

  static final Duration YEAR = Duration.ofDays(365);

  /** Four weeks: fewer days say nothing of a year. */
  private static final int FEWEST = 28;

  static SalesCounted of(long minor, Instant first, Instant to) {
    long days = Duration.between(first, to).plusDays(1).minusNanos(1).toDays();
    return new SalesCounted(minor, (int) Math.clamp(days, 1, YEAR.toDays()));
  }

  boolean whole() {
    return days >= YEAR.toDays();
  }

  boolean enough() {
    return days >= FEWEST;
  }

  /** At the same pace for 365 days; what fewer than 28 days brought stays as it is. */
  long aYear() {
    if (whole() || !enough()) return minor;
    return Math.round((double) minor * YEAR.toDays() / days);
  }
}
