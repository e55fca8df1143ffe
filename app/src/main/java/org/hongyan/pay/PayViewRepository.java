package org.hongyan.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads statements, those without one, and corrections inside a scope. */
@Repository
class PayViewRepository {

  /** A statement without its lines; {@code correctedMinor} is the sum of its corrections. */
  record StatementRow(
      PayStatementId id,
      LocalDate month,
      AccountId accountId,
      PayPlanId planId,
      String planName,
      int version,
      String currency,
      int activeDays,
      int monthDays,
      boolean ramping,
      long baseMinor,
      long commissionMinor,
      long boundsMinor,
      long clawbackMinor,
      long totalMinor,
      long correctedMinor,
      String state) {}

  /** What a statement shows beyond its row, as JSON texts. */
  record Content(String lines, String attainment, String carried) {}

  /** Sums of a month in one currency. */
  record Total(
      String currency,
      long people,
      long baseMinor,
      long commissionMinor,
      long clawbackMinor,
      long totalMinor,
      long correctedMinor) {}

  /** Somebody without a statement. */
  record LeftOutRow(AccountId accountId, String reason, String details) {}

  /** One correction. */
  record Correction(
      UUID id,
      LocalDate month,
      LocalDate aboutMonth,
      AccountId accountId,
      long amountMinor,
      String currency,
      String reason,
      AccountId byId,
      Instant at) {}

  private static final String ROWS =
      """
      select s.id, s.month, s.account_id, s.plan_id, p.name as plan_name, s.version, s.currency,
        s.active_days, s.month_days, s.ramping, s.base_minor, s.commission_minor, s.bounds_minor,
        s.clawback_minor, s.total_minor, coalesce(c.minor, 0) as corrected_minor, m.state
      from pay.statement s
      join pay.month m on m.tenant_id = s.tenant_id and m.month = s.month and m.run_id = s.run_id
      join pay.plan p on p.tenant_id = s.tenant_id and p.id = s.plan_id
      left join lateral (
        select sum(x.amount_minor)::bigint as minor from pay.correction x
        where x.tenant_id = s.tenant_id and x.month = s.month and x.account_id = s.account_id) c
        on true
      """;

  private final JdbcClient db;

  PayViewRepository(JdbcClient db) {
    this.db = db;
  }

  /** Statements of a month by account, after one. */
  List<StatementRow> ofMonth(
      TenantId tenant, LocalDate month, Scope scope, @Nullable UUID after, int limit) {
    var where =
        new Where()
            .and("s.tenant_id = :tenant", "tenant", tenant)
            .and("s.month = :month", "month", month)
            .and("s.account_id > :after", "after", after);
    scope.restrict(where, "s.account_id", "s.org_path");
    return db.sql("%s %s order by s.account_id limit %d".formatted(ROWS, where.sql(), limit))
        .params(where.params())
        .query(StatementRow.class)
        .list();
  }

  Optional<StatementRow> find(TenantId tenant, PayStatementId id, @Nullable Scope scope) {
    var where =
        new Where().and("s.tenant_id = :tenant", "tenant", tenant).and("s.id = :id", "id", id);
    if (scope != null) scope.restrict(where, "s.account_id", "s.org_path");
    return db.sql("%s %s".formatted(ROWS, where.sql()))
        .params(where.params())
        .query(StatementRow.class)
        .optional();
  }

  Optional<StatementRow> ofPerson(TenantId tenant, LocalDate month, AccountId account) {
    return db.sql(
            """
            %s where s.tenant_id = :tenant and s.month = :month and s.account_id = :account
            """
                .formatted(ROWS))
        .param("tenant", tenant.value())
        .param("month", month)
        .param("account", account.value())
        .query(StatementRow.class)
        .optional();
  }

  /** True when this person corrected a statement of the month by hand. */
  boolean correctedBy(TenantId tenant, LocalDate month, AccountId by) {
    return db.sql(
            """
            select exists (select 1 from pay.correction c
              where c.tenant_id = :tenant and c.month = :month and c.created_by = :by)
            """)
        .param("tenant", tenant.value())
        .param("month", month)
        .param("by", by.value())
        .query(Boolean.class)
        .single();
  }

  /** What a person may see of the own pay: months that were approved, the newest first. */
  List<StatementRow> own(TenantId tenant, AccountId account) {
    return db.sql(
            """
            %s where s.tenant_id = :tenant and s.account_id = :account and m.state <> 'CALCULATED'
            order by s.month desc limit 36
            """
                .formatted(ROWS))
        .param("tenant", tenant.value())
        .param("account", account.value())
        .query(StatementRow.class)
        .list();
  }

  Content content(TenantId tenant, PayStatementId id) {
    return db.sql(
            """
            select s.lines::text as lines, s.attainment::text as attainment,
              s.carried::text as carried
            from pay.statement s where s.tenant_id = :tenant and s.id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Content.class)
        .single();
  }

  List<Total> totals(TenantId tenant, LocalDate month, Scope scope) {
    var where =
        new Where()
            .and("s.tenant_id = :tenant", "tenant", tenant)
            .and("s.month = :month", "month", month);
    scope.restrict(where, "s.account_id", "s.org_path");
    return db.sql(
            """
            select r.currency, count(*) as people, sum(r.base_minor)::bigint as base_minor,
              sum(r.commission_minor)::bigint as commission_minor,
              sum(r.clawback_minor)::bigint as clawback_minor,
              sum(r.total_minor)::bigint as total_minor,
              sum(r.corrected_minor)::bigint as corrected_minor
            from (%s %s) r group by r.currency order by r.currency
            """
                .formatted(ROWS, where.sql()))
        .params(where.params())
        .query(Total.class)
        .list();
  }

  List<LeftOutRow> leftOut(TenantId tenant, LocalDate month, Scope scope, int limit) {
    var where =
        new Where()
            .and("l.tenant_id = :tenant", "tenant", tenant)
            .and("m.month = :month", "month", month);
    scope.restrict(where, "l.account_id", "l.org_path");
    return db.sql(
            """
            select l.account_id, l.reason, l.details::text as details from pay.left_out l
            join pay.month m on m.tenant_id = l.tenant_id and m.run_id = l.run_id
            %s order by l.reason, l.org_path, l.account_id limit %d
            """
                .formatted(where.sql(), limit))
        .params(where.params())
        .query(LeftOutRow.class)
        .list();
  }

  /** People of a month who sold something and could not be calculated. */
  long unsettled(TenantId tenant, LocalDate month) {
    return db.sql(
            """
            select count(*) from pay.left_out l
            join pay.month m on m.tenant_id = l.tenant_id and m.run_id = l.run_id
            where m.tenant_id = :tenant and m.month = :month and l.reason <> 'NO_PLAN'
            """)
        .param("tenant", tenant.value())
        .param("month", month)
        .query(Long.class)
        .single();
  }

  void insertCorrection(TenantId tenant, Correction row) {
    db.sql(
            """
            insert into pay.correction (tenant_id, id, month, about_month, account_id, amount_minor,
              currency, reason, created_by, created_at)
            values (:tenant, :id, :month, :aboutMonth, :accountId, :amountMinor, :currency, :reason,
              :byId, :at)
            """)
        .params(RecordParams.of(row))
        .param("tenant", tenant.value())
        .update();
  }

  /** Corrections of one person's month. */
  List<Correction> corrections(TenantId tenant, LocalDate month, AccountId account) {
    return db.sql(
            """
            select c.id, c.month, c.about_month, c.account_id, c.amount_minor, c.currency, c.reason,
              c.created_by as by_id, c.created_at as at
            from pay.correction c
            where c.tenant_id = :tenant and c.month = :month and c.account_id = :account
            order by c.id
            """)
        .param("tenant", tenant.value())
        .param("month", month)
        .param("account", account.value())
        .query(Correction.class)
        .list();
  }

  /** Statements of closed and calculated months whose lines do not add up. */
  long unexplained(TenantId tenant) {
    return db.sql(
            """
            select count(*) from pay.statement s
            where s.tenant_id = :tenant and s.total_minor <> (
              select coalesce(sum(cast(l.line ->> 'minor' as bigint)), 0)
              from jsonb_array_elements(s.lines) as l (line))
            """)
        .param("tenant", tenant.value())
        .query(Long.class)
        .single();
  }
}
