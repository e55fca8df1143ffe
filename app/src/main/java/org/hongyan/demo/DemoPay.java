package org.hongyan.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.hongyan.identity.Account;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitKind;
import org.hongyan.pay.PayStart;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A pay plan for the teams; last month is calculated by the administrator, for the director. */
@Component
@Profile("demo")
class DemoPay {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int YEARS = 2;

  private final PayStart pay;
  private final InstantSource clock;

  DemoPay(PayStart pay, InstantSource clock) {
    this.pay = pay;
    this.clock = clock;
  }

  void write(DemoStaff staff) {
    var today = LocalDate.ofInstant(clock.instant(), ZONE);
    pay.begin(
        staff.login("admin").id(),
        staff.units().stream().filter(u -> u.kind() == UnitKind.TEAM).map(Unit::id).toList(),
        staff.people().stream().map(Account::id).toList(),
        today.minusYears(YEARS),
        YearMonth.from(today).minusMonths(1));
  }
}
