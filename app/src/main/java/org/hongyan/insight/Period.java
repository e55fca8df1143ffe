package org.hongyan.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hongyan.shared.Refused;

/** Whole days on the company's clock, from the first to the last, both included. */
record Period(LocalDate from, LocalDate to, ZoneId zone) {

  static final int LONGEST_DAYS = 400;

  Period {
    if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
      throw new Refused(
          "insight.period", Map.of("from", from, "to", to, "longestDays", LONGEST_DAYS));
    }
  }

  Instant start() {
    return from.atStartOfDay(zone).toInstant();
  }

  Instant end() {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The period of the same length just before. */
  Period before() {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    return new Period(from.minusDays(days), to.minusDays(days), zone);
  }
}
