package org.hongyan.pay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerNames;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Permission;
import org.hongyan.pay.PayViewRepository.Correction;
import org.hongyan.pay.PayViewRepository.StatementRow;
import org.hongyan.pay.PayViewRepository.Total;
import org.hongyan.shared.Malformed;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Months and statements as people read them; their own pay is everybody's to see once approved. */
@Service
class PayViews {

  private static final int LISTED = 500;
  private static final int CHUNK = 2_000;

  /** A month of the list. */
  record MonthRow(String month, PayMonth.State state, List<Total> totals) {}

  /**
   * A month as the page shows it.
   *
   * @param state null while nobody calculated it
   * @param run its last calculation
   * @param mine true when the reader calculated it and so cannot approve it
   */
  record MonthView(
      String month,
      @Nullable PayMonth state,
      @Nullable PayRun run,
      boolean mine,
      List<Total> totals,
      List<LeftOut> leftOut,
      Map<AccountId, String> people) {}

  /** Somebody without a statement, and what is in the way. */
  record LeftOut(AccountId accountId, String name, String reason, Map<String, Object> details) {}

  /** Statements of a month by account. */
  record StatementPage(
      List<StatementRow> rows, Map<AccountId, String> people, @Nullable String next) {}

  /** One statement to the order. */
  record StatementView(
      StatementRow statement,
      String personName,
      PlanContent content,
      List<StatementLine> lines,
      Map<String, Double> attainment,
      List<Owed> carried,
      List<Correction> corrections,
      Map<UUID, String> customers) {}

  /** Where the rows come from. */
  @org.springframework.stereotype.Component
  record Sources(
      PayViewRepository views,
      PayMonthRepository months,
      PayRunRepository runs,
      PayPlanRepository plans) {}

  private final Sources sources;
  private final Accounts accounts;
  private final CustomerNames customers;
  private final AuditTrail audit;
  private final JsonMapper json;

  PayViews(
      Sources sources,
      Accounts accounts,
      CustomerNames customers,
      AuditTrail audit,
      JsonMapper json) {
    this.sources = sources;
    this.accounts = accounts;
    this.customers = customers;
    this.audit = audit;
    this.json = json;
  }

  /** Calculated months, the newest first, with the sums the caller may see. */
  @Transactional(readOnly = true)
  List<MonthRow> months(Caller caller) {
    var tenant = Tenancy.current();
    return sources.months().all(tenant).stream()
        .map(
            month ->
                new MonthRow(
                    YearMonth.from(month.month()).toString(),
                    month.state(),
                    sources.views().totals(tenant, month.month(), caller.scope())))
        .toList();
  }

  @Transactional(readOnly = true)
  MonthView month(Caller caller, YearMonth month) {
    var tenant = Tenancy.current();
    var day = month.atDay(1);
    var state = sources.months().find(tenant, day).orElse(null);
    var without = sources.views().leftOut(tenant, day, caller.scope(), LISTED);
    var ids = new ArrayList<AccountId>();
    without.forEach(row -> ids.add(row.accountId()));
    if (state != null) {
      ids.add(state.calculatedBy());
      if (state.approvedBy() != null) ids.add(state.approvedBy());
      if (state.closedBy() != null) ids.add(state.closedBy());
    }
    var names = accounts.names(ids);
    return new MonthView(
        month.toString(),
        state,
        sources.runs().last(tenant, day).orElse(null),
        state != null && state.calculatedBy().equals(caller.accountId()),
        sources.views().totals(tenant, day, caller.scope()),
        without.stream()
            .map(
                row ->
                    new LeftOut(
                        row.accountId(),
                        names.getOrDefault(row.accountId(), ""),
                        row.reason(),
                        json.readValue(row.details(), new TypeReference<>() {})))
            .toList(),
        names);
  }

  @Transactional(readOnly = true)
  StatementPage statements(Caller caller, YearMonth month, @Nullable String after, int limit) {
    var rows =
        sources
            .views()
            .ofMonth(Tenancy.current(), month.atDay(1), caller.scope(), account(after), limit + 1);
    var page = rows.size() > limit ? rows.subList(0, limit) : rows;
    var next = rows.size() > limit ? page.getLast().accountId().value().toString() : null;
    return new StatementPage(
        page, accounts.names(page.stream().map(StatementRow::accountId).toList()), next);
  }

  private static @Nullable UUID account(@Nullable String cursor) {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException damaged) {
      throw new Malformed("cursor");
    }
  }

  /** The caller's own statements. */
  @Transactional(readOnly = true)
  List<StatementRow> mine(Caller caller) {
    return sources.views().own(Tenancy.current(), caller.accountId());
  }

  /** One's own once approved, or anybody's inside the scope of who may read pay. */
  @Transactional(readOnly = true)
  StatementView statement(Caller caller, PayStatementId id) {
    var tenant = Tenancy.current();
    var row =
        sources
            .views()
            .find(tenant, id, null)
            .filter(one -> own(caller, one) || inside(caller, one))
            .orElseThrow(() -> new NotFound("pay-statement", id.value()));
    var content = sources.views().content(tenant, id);
    List<StatementLine> lines = json.readValue(content.lines(), new TypeReference<>() {});
    var ids =
        lines.stream().map(StatementLine::customerId).filter(Objects::nonNull).distinct().toList();
    var names = new HashMap<UUID, String>();
    customers
        .of(ids.stream().map(CustomerId::new).toList())
        .forEach((customer, name) -> names.put(customer.value(), name));
    return new StatementView(
        row,
        accounts.names(List.of(row.accountId())).getOrDefault(row.accountId(), ""),
        plan(row),
        lines,
        json.readValue(content.attainment(), new TypeReference<>() {}),
        json.readValue(content.carried(), new TypeReference<>() {}),
        sources.views().corrections(tenant, row.month(), row.accountId()),
        names);
  }

  private PlanContent plan(StatementRow row) {
    return sources.plans().versions(Tenancy.current(), row.planId()).stream()
        .filter(version -> version.version() == row.version())
        .findFirst()
        .orElseThrow()
        .content();
  }

  private static boolean own(Caller caller, StatementRow row) {
    return row.accountId().equals(caller.accountId()) && !row.state().equals("CALCULATED");
  }

  private boolean inside(Caller caller, StatementRow row) {
    return caller.may(Permission.PAY_READ)
        && sources.views().find(Tenancy.current(), row.id(), caller.scope()).isPresent();
  }

  /** All statements of an approved month for payroll, which the audit trail notes. */
  @Transactional
  List<List<String>> payroll(Caller caller, YearMonth month) {
    var held = sources.months().find(Tenancy.current(), month.atDay(1));
    if (held.isEmpty() || held.get().state() == PayMonth.State.CALCULATED) {
      throw new Refused("pay.not-approved");
    }
    var rows = new ArrayList<List<String>>();
    rows.add(PayrollFile.HEADINGS);
    String after = null;
    do {
      var page = statements(caller, month, after, CHUNK);
      for (var row : page.rows()) {
        rows.add(PayrollFile.row(row, page.people().getOrDefault(row.accountId(), "")));
      }
      after = page.next();
    } while (after != null);
    audit.record(caller, "pay.exported", "pay-month:" + month, Map.of("rows", rows.size() - 1));
    return rows;
  }
}
