package org.hongyan.planning.monitors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.customers.CustomerId;
import org.hongyan.deals.OrderHistory;
import org.hongyan.deals.PastOrder;
import org.hongyan.identity.Account;
import org.hongyan.shared.Money;
import org.hongyan.targets.TargetHistory;
import org.hongyan.targets.TargetHistory.PersonTarget;
import org.springframework.stereotype.Component;

/** Plants a past: targets and orders of months that are over. */
@Component
class MonitorDesk {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final TestDesk desk;
  private final OrderHistory orders;
  private final TargetHistory targets;

  MonitorDesk(TestDesk desk, OrderHistory orders, TargetHistory targets) {
    this.desk = desk;
    this.orders = orders;
    this.targets = targets;
  }

  static YearMonth thisMonth() {
    return YearMonth.now(ZONE);
  }

  Past past(Company company) {
    return new Past(company);
  }

  /** The past of one company, collected and then written at once. */
  final class Past {

    private final Company company;
    private final Map<Account, CustomerId> customers = new HashMap<>();
    private final List<PastOrder> sold = new ArrayList<>();
    private final List<PersonTarget> given = new ArrayList<>();

    private Past(Company company) {
      this.company = company;
    }

    void sold(Account seller, LocalDate day, long minor) {
      var customer = customers.computeIfAbsent(seller, s -> desk.customerOf(company, s));
      Instant at = day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
      sold.add(
          new PastOrder(
              UUID.randomUUID().toString(),
              customer,
              seller.id(),
              seller.orgPath(),
              new Money(minor, "CNY"),
              at,
              ""));
    }

    void target(Account seller, YearMonth month, long minor) {
      given.add(new PersonTarget(month, seller.id(), minor));
    }

    void write() {
      company.run(
          () -> {
            orders.load(sold);
            targets.load(company.people().director().id(), "CNY", given);
          });
    }
  }
}
