package org.hongyan.targets;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** How much of a month's working time has passed: Monday to Friday, 9:00 to 18:00. */
final class WorkingTime {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);

  private WorkingTime() {}

  /** From 0 before the first working hour to 1 after the last. */
  static double elapsed(YearMonth month, Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    double passed = 0;
    int all = 0;
    for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
      if (!works(day)) continue;
      all++;
      if (day.isBefore(local.toLocalDate())) passed++;
      if (day.equals(local.toLocalDate())) passed += ofDay(local.toLocalTime());
    }
    return passed / all;
  }

  /** Working days of the month after today. */
  static int daysLeft(YearMonth month, Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    int left = 0;
    for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
      if (works(day) && day.isAfter(today)) left++;
    }
    return left;
  }

  private static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static double ofDay(LocalTime time) {
    if (time.isBefore(OPENS)) return 0;
    if (!time.isBefore(CLOSES)) return 1;
    return (double) Duration.between(OPENS, time).toSeconds()
        / Duration.between(OPENS, CLOSES).toSeconds();
  }
}
