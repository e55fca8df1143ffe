package org.hongyan.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.hongyan.shared.Refused;

/** Months on the company's clock. */
final class PayMonths {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** A month as it stands in a path. */
  static final String PATTERN = "20[0-9]{2}-(0[1-9]|1[0-2])";

  private PayMonths() {}

  static YearMonth parse(String text) {
    if (!text.matches(PATTERN)) throw new org.hongyan.shared.Malformed("month");
    return YearMonth.parse(text);
  }

  static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZONE).toInstant();
  }

  static Instant end(YearMonth month) {
    return start(month.plusMonths(1));
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  /** Refuses a month that has not begun. */
  static void begun(YearMonth month, Instant now) {
    if (start(month).isAfter(now)) throw new Refused("pay.month-future");
  }
}
