package org.hongyan.pay;

import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A month's way: calculated (again and again), approved by somebody else, closed once. A closed
 * month is never touched: what was wrong in it is corrected in a later one.
 */
@Service
class PayBook {

  private static final Duration SILENT = Duration.ofSeconds(60);

  /** Runs, months and statements. */
  @org.springframework.stereotype.Component
  record Shelves(PayRunRepository runs, PayMonthRepository months, PayViewRepository views) {}

  private final Shelves shelves;
  private final PayQueue queue;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final InstantSource clock;

  PayBook(
      Shelves shelves, PayQueue queue, Accounts accounts, AuditTrail audit, InstantSource clock) {
    this.shelves = shelves;
    this.queue = queue;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Queues a calculation, which replaces what was calculated before. */
  @Transactional
  PayRun calculate(Caller caller, YearMonth month) {
    PayPlans.wholeCompany(caller);
    var tenant = Tenancy.current();
    var now = clock.instant();
    PayMonths.begun(month, now);
    shelves.runs().interrupt(tenant, month.atDay(1), now.minus(SILENT), now);
    var open = shelves.months().openBefore(tenant, month.atDay(1));
    if (open.isPresent()) {
      throw new Refused("pay.earlier-open", Map.of("month", YearMonth.from(open.get()).toString()));
    }
    if (shelves.months().closedAfter(tenant, month.atDay(1))) throw new Refused("pay.later-closed");
    find(month).filter(m -> m.state() == PayMonth.State.CLOSED).ifPresent(this::closed);
    var id = PayRunId.next();
    if (!shelves.runs().insert(tenant, id, month.atDay(1), caller.accountId(), now)) {
      throw new Refused("pay.running");
    }
    queue.add(id);
    return shelves.runs().find(tenant, id).orElseThrow();
  }

  /** Asks the calculation to end; what was calculated before stays. */
  @Transactional
  Optional<PayRun> cancel(Caller caller, YearMonth month) {
    PayPlans.wholeCompany(caller);
    var tenant = Tenancy.current();
    if (!shelves.runs().cancel(tenant, month.atDay(1), clock.instant())) {
      throw new Refused("pay.not-running");
    }
    return shelves.runs().last(tenant, month.atDay(1));
  }

  /** Four eyes: whoever calculated does not approve, nor whoever corrected by hand. */
  @Transactional
  PayMonth approve(Caller caller, YearMonth month, PayRunId seen) {
    PayPlans.wholeCompany(caller);
    var tenant = Tenancy.current();
    var now = clock.instant();
    var held = hold(month);
    if (held.calculatedBy().equals(caller.accountId())) throw new Refused("pay.four-eyes");
    if (shelves.views().correctedBy(tenant, held.month(), caller.accountId())) {
      throw new Refused("pay.four-eyes");
    }
    long unsettled = shelves.views().unsettled(tenant, held.month());
    if (unsettled > 0) throw new Refused("pay.unsettled", Map.of("people", unsettled));
    if (!shelves.months().approve(tenant, held.month(), seen, caller.accountId(), now)) {
      throw new Refused("pay.month-changed");
    }
    audit.record(caller, "pay.approved", subject(month), Map.of("run", seen.value()));
    return hold(month);
  }

  /** Closes an approved month; the second of two is told who was first. */
  @Transactional
  PayMonth close(Caller caller, YearMonth month) {
    PayPlans.wholeCompany(caller);
    var tenant = Tenancy.current();
    if (PayMonths.end(month).isAfter(clock.instant())) throw new Refused("pay.month-not-over");
    if (!shelves.months().close(tenant, month.atDay(1), caller.accountId(), clock.instant())) {
      var held = hold(month);
      if (held.state() == PayMonth.State.CLOSED) closed(held);
      throw new Refused("pay.not-approved");
    }
    audit.record(caller, "pay.closed", subject(month), Map.of());
    return hold(month);
  }

  /** Adds to or takes from a person's pay of a month that is not approved yet. */
  @Transactional
  PayViewRepository.Correction correct(
      Caller caller,
      YearMonth month,
      YearMonth about,
      AccountId person,
      long minor,
      String currency,
      String reason) {
    PayPlans.wholeCompany(caller);
    var held = hold(month);
    if (held.state() == PayMonth.State.CLOSED) closed(held);
    if (held.state() == PayMonth.State.APPROVED) throw new Refused("pay.month-approved");
    if (about.isAfter(month)) throw new Refused("pay.months");
    var statement = shelves.views().ofPerson(Tenancy.current(), held.month(), person);
    if (statement.isEmpty()) throw new Refused("pay.no-statement");
    if (!statement.get().currency().equals(currency)) {
      throw new Refused(
          "money.currency-mix", Map.of("first", statement.get().currency(), "second", currency));
    }
    var row =
        new PayViewRepository.Correction(
            Ids.next(),
            held.month(),
            about.atDay(1),
            person,
            minor,
            currency,
            reason.strip(),
            caller.accountId(),
            clock.instant());
    shelves.views().insertCorrection(Tenancy.current(), row);
    audit.record(
        caller,
        "pay.corrected",
        "account:" + person.value(),
        Map.of("month", month.toString(), "minor", minor, "reason", row.reason()));
    return row;
  }

  private Optional<PayMonth> find(YearMonth month) {
    return shelves.months().find(Tenancy.current(), month.atDay(1));
  }

  private PayMonth hold(YearMonth month) {
    return shelves
        .months()
        .hold(Tenancy.current(), month.atDay(1))
        .orElseThrow(() -> new Refused("pay.not-calculated"));
  }

  private void closed(PayMonth month) {
    var by = month.closedBy();
    var at = month.closedAt();
    var name = by == null ? "" : accounts.names(List.of(by)).getOrDefault(by, "");
    throw new Refused(
        "pay.month-closed", Map.of("by", name, "at", at == null ? "" : at.toString()));
  }

  private static String subject(YearMonth month) {
    return "pay-month:" + month;
  }
}
