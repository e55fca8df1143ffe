package org.hongyan.planning.monitors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The last finished months on the company's clock.
 *
 * @param from first of them, {@code last} the last, {@code current} the one that is running
 */
record MonitorWindow(YearMonth from, YearMonth last, YearMonth current, Instant now, ZoneId zone) {

  static MonitorWindow of(int months, Instant now, ZoneId zone) {
    var current = YearMonth.from(now.atZone(zone));
    return new MonitorWindow(
        current.minusMonths(months), current.minusMonths(1), current, now, zone);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  boolean finished(LocalDate month) {
    return !YearMonth.from(month).isAfter(last);
  }

  MonitorBasis basis(String currency) {
    return new MonitorBasis(from.toString(), last.toString(), now, currency);
  }
}
