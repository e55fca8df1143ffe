package org.hongyan.planning.monitors;

import java.time.YearMonth;
import java.util.Arrays;
import org.hongyan.deals.SalesCourse;

/**
 * A month by working day.
 *
 * @param daily sales of each working day that is over
 * @param gross sum of orders, {@code squares} of their squares
 */
record MonthCourse(YearMonth month, double[] daily, long orders, double gross, double squares) {

  static MonthCourse of(SalesCourse course, int workdays) {
    var daily = new double[workdays];
    for (int i = 0; i < course.slots().length; i++) {
      if (course.slots()[i] < workdays) daily[course.slots()[i]] += course.minor()[i];
    }
    return new MonthCourse(
        YearMonth.from(course.month()), daily, course.orders(), course.gross(), course.squares());
  }

  MonthCourse plus(MonthCourse other) {
    var sum = daily.clone();
    for (int i = 0; i < sum.length; i++) sum[i] += other.daily[i];
    return new MonthCourse(
        month, sum, orders + other.orders, gross + other.gross, squares + other.squares);
  }

  double total() {
    return Arrays.stream(daily).sum();
  }

  /** Something was sold in its first half: whoever came later has no whole month behind them. */
  boolean begunEarly() {
    for (int i = 0; i < (daily.length + 1) / 2; i++) if (daily[i] != 0) return true;
    return false;
  }

  double[] first(int days) {
    return Arrays.copyOf(daily, Math.min(days, daily.length));
  }
}
