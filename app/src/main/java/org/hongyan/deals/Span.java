package org.hongyan.deals;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** Whole months on the clock of a zone. */
record Span(Instant from, Instant to, ZoneId zone) {

  /** From the first month to the last, both included. */
  static Span of(YearMonth first, YearMonth last, ZoneId zone) {
    return new Span(
        first.atDay(1).atStartOfDay(zone).toInstant(),
        last.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
        zone);
  }
}
