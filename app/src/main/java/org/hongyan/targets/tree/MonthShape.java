package org.hongyan.targets.tree;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hongyan.engine.numbers.LargestRemainder;

/** How a year falls on its months: seasonal index of last year times working days of this one. */
final class MonthShape {

  private static final int MONTHS = 12;

  private MonthShape() {}

  /** A part of the year: all of it, a quarter, a month. */
  record Period(int first, int months) {

    /** Reads {@code YEAR}, {@code Q1} to {@code Q4}, {@code 01} to {@code 12}. */
    static Period of(String text) {
      if (text.equals("YEAR")) return new Period(0, MONTHS);
      int number = Integer.parseInt(text.replace("Q", ""));
      return text.startsWith("Q") ? new Period((number - 1) * 3, 3) : new Period(number - 1, 1);
    }
  }

  /**
   * Weight of each month. The season counts only when every month of last year sold something: a
   * hole in the records is no season.
   */
  static double[] weights(int year, long[] lastYear) {
    var days = workdays(year);
    if (Arrays.stream(lastYear).anyMatch(sold -> sold <= 0)) return days;
    var before = workdays(year - 1);
    var weights = new double[MONTHS];
    for (int m = 0; m < MONTHS; m++) weights[m] = lastYear[m] / before[m] * days[m];
    return weights;
  }

  /** The months with one period set to an amount, shared over its months by weight. */
  static long[] set(long[] months, Period period, long amount, double[] weights) {
    int end = period.first() + period.months();
    var parts = LargestRemainder.share(amount, Arrays.copyOfRange(weights, period.first(), end));
    var changed = months.clone();
    System.arraycopy(parts, 0, changed, period.first(), parts.length);
    return changed;
  }

  /** Mondays to Fridays of each month. */
  static double[] workdays(int year) {
    return IntStream.rangeClosed(1, MONTHS)
        .mapToDouble(m -> workdays(YearMonth.of(year, m)))
        .toArray();
  }

  private static long workdays(YearMonth month) {
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .count();
  }
}
