package org.hongyan.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Permission;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Shows a whole number to a person: by permission, with a reason, 20 a day, on the audit trail. */
@Repository
class Reveals {

  static final int PER_DAY = 20;

  private final JdbcClient db;
  private final Customers customers;
  private final PhoneBook phones;
  private final AuditTrail audit;
  private final Clock clock;

  Reveals(JdbcClient db, Customers customers, PhoneBook phones, AuditTrail audit, Clock clock) {
    this.db = db;
    this.customers = customers;
    this.phones = phones;
    this.audit = audit;
    this.clock = clock;
  }

  /** The whole number; {@code reveal.daily-cap} after the twentieth of the day. */
  @Transactional
  String reveal(Caller caller, CustomerId customer, PhoneId phone, String reason) {
    caller.must(Permission.CUSTOMERS_REVEAL);
    customers.inside(caller, customer);
    var number =
        phones.dialable(customer, phone).orElseThrow(() -> new NotFound("phone", phone.value()));
    if (!count(caller)) throw new Refused("reveal.daily-cap", Map.of("cap", PER_DAY));
    audit.record(
        caller,
        "customer.revealed",
        "customer:" + customer.value(),
        Map.of("phone", phone.value().toString(), "masked", number.masked(), "reason", reason));
    return number.e164();
  }

  private boolean count(Caller caller) {
    return db.sql(
                """
                insert into customers.reveal_day (tenant_id, account_id, day, reveals)
                values (:tenant, :account, :day, 1)
                on conflict (tenant_id, account_id, day)
                do update set reveals = reveal_day.reveals + 1 where reveal_day.reveals < :cap
                """)
            .param("tenant", Tenancy.current().value())
            .param("account", caller.accountId().value())
            .param("day", LocalDate.ofInstant(clock.instant(), clock.getZone()))
            .param("cap", PER_DAY)
            .update()
        == 1;
  }
}
