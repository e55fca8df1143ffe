package org.hongyan.planning.monitors;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongyan.deals.SalesCalendar.Slot;

/**
 * Working days of months: Monday to Friday without the company's holidays. What is sold on other
 * days counts for the working day before, in the first days of a month for the one after.
 */
final class WorkDays {

  private final Map<YearMonth, Integer> counts = new HashMap<>();
  private final List<Slot> slots = new ArrayList<>();

  /** Of the months from the first to the last; days from {@code end} on are left out. */
  static WorkDays of(YearMonth first, YearMonth last, LocalDate end, Set<LocalDate> holidays) {
    var days = new WorkDays();
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      days.add(month, end, holidays);
    }
    return days;
  }

  private void add(YearMonth month, LocalDate end, Set<LocalDate> holidays) {
    int worked = 0;
    for (var day = month.atDay(1);
        !day.isAfter(month.atEndOfMonth()) && day.isBefore(end);
        day = day.plusDays(1)) {
      if (works(day, holidays)) worked++;
      slots.add(new Slot(day, Math.max(0, worked - 1)));
    }
    counts.put(month, worked);
  }

  private static boolean works(LocalDate day, Set<LocalDate> holidays) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** Working days of a month that are over. */
  int count(YearMonth month) {
    return counts.getOrDefault(month, 0);
  }

  /** Every day with the place of its working day in the month, from 0, in order of time. */
  List<Slot> slots() {
    return slots;
  }
}
