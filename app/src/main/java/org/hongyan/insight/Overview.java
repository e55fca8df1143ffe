package org.hongyan.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of a period and what lies behind it, against the period of the same length before. */
record Overview(
    LocalDate from,
    LocalDate to,
    String currency,
    Totals totals,
    Totals before,
    List<DayPoint> days,
    List<UnitFigures> units,
    List<GradeFigures> grades,
    List<HourFigures> hours) {

  record Totals(
      long calls, long connects, long talkSeconds, long orders, long amountMinor, long sellers) {}

  record DayPoint(LocalDate day, long calls, long connects, long orders, long amountMinor) {}

  /** One unit below the reader; its path leads further down. */
  record UnitFigures(
      String path,
      String name,
      long calls,
      long connects,
      long talkSeconds,
      long orders,
      long amountMinor) {}

  /** Calls by the customer's present grade; null for ungraded customers. */
  record GradeFigures(@Nullable String grade, long calls, long connects, long sales) {}

  /** Calls by weekday (1 Monday … 7 Sunday) and hour of the company's clock. */
  record HourFigures(int weekday, int hour, long calls, long connects) {}
}
