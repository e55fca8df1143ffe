package org.hongyan.pay;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes statements a thousand at a time and reads what earlier months paid. */
@Repository
class StatementRepository {

  /** A statement to be written; JSON where the column is. */
  record NewStatement(
      UUID id,
      UUID accountId,
      String path,
      UUID planId,
      int version,
      String currency,
      int activeDays,
      int monthDays,
      boolean ramping,
      long base,
      long commission,
      long bounds,
      long clawback,
      long total,
      List<StatementLine> lines,
      Map<String, Double> attainment,
      List<Owed> carried) {}

  /** Somebody without a statement. */
  record NewLeftOut(UUID accountId, String path, String reason, Map<String, Object> details) {}

  private record PaidRow(UUID accountId, UUID orderId, long minor) {}

  private record CarriedRow(UUID accountId, UUID orderId, long minor) {}

  private final JdbcClient db;
  private final JsonMapper json;

  StatementRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(TenantId tenant, PayRun run, List<NewStatement> statements) {
    db.sql(
            """
            insert into pay.statement (tenant_id, id, run_id, month, account_id, org_path, plan_id,
              version, currency, active_days, month_days, ramping, base_minor, commission_minor,
              bounds_minor, clawback_minor, total_minor, lines, attainment, carried)
            select :tenant, r.id, :run, :month, r."accountId", r.path, r."planId", r.version,
              r.currency, r."activeDays", r."monthDays", r.ramping, r.base, r.commission, r.bounds,
              r.clawback, r.total, r.lines, r.attainment, r.carried
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, "accountId" uuid,
              path text, "planId" uuid, version int, currency text, "activeDays" int,
              "monthDays" int, ramping boolean, base bigint, commission bigint, bounds bigint,
              clawback bigint, total bigint, lines jsonb, attainment jsonb, carried jsonb)
            """)
        .param("tenant", tenant.value())
        .param("run", run.id().value())
        .param("month", run.month())
        .param("rows", json.writeValueAsString(statements))
        .update();
  }

  void insertLeftOut(TenantId tenant, PayRun run, List<NewLeftOut> people) {
    db.sql(
            """
            insert into pay.left_out (tenant_id, run_id, account_id, org_path, reason, details)
            select :tenant, :run, r."accountId", r.path, r.reason, r.details
            from jsonb_to_recordset(cast(:rows as jsonb)) as r ("accountId" uuid, path text,
              reason text, details jsonb)
            """)
        .param("tenant", tenant.value())
        .param("run", run.id().value())
        .param("rows", json.writeValueAsString(people))
        .update();
  }

  /** Forgets what other runs of the month wrote, or this one. */
  void forget(TenantId tenant, PayRun run, boolean others) {
    db.sql(
            """
            delete from pay.statement
            where tenant_id = :tenant and month = :month and (run_id <> :run) = :others
            """)
        .param("tenant", tenant.value())
        .param("month", run.month())
        .param("run", run.id().value())
        .param("others", others)
        .update();
    db.sql(
            """
            delete from pay.left_out where tenant_id = :tenant and (run_id <> :run) = :others
              and run_id in (select r.id from pay.run r
                where r.tenant_id = :tenant and r.month = :month)
            """)
        .param("tenant", tenant.value())
        .param("month", run.month())
        .param("run", run.id().value())
        .param("others", others)
        .update();
  }

  /** Commission that closed months paid these people for these orders. */
  Map<AccountId, Map<UUID, Long>> paid(
      TenantId tenant, Collection<AccountId> people, Collection<UUID> orders) {
    if (orders.isEmpty()) return Map.of();
    var paid = new HashMap<AccountId, Map<UUID, Long>>();
    db.sql(
            """
            select s.account_id, cast(l.line ->> 'orderId' as uuid) as order_id,
              sum(cast(l.line ->> 'minor' as bigint))::bigint as minor
            from pay.statement s
            join pay.month m on m.tenant_id = s.tenant_id and m.month = s.month
              and m.run_id = s.run_id and m.state = 'CLOSED'
            cross join lateral jsonb_array_elements(s.lines) as l (line)
            where s.tenant_id = :tenant and s.account_id = any(:people)
              and l.line ->> 'what' = 'commission' and l.line ->> 'orderId' = any(:orders)
            group by s.account_id, l.line ->> 'orderId'
            """)
        .param("tenant", tenant.value())
        .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
        .param("orders", orders.stream().map(UUID::toString).toArray(String[]::new))
        .query(PaidRow.class)
        .list()
        .forEach(
            row ->
                paid.computeIfAbsent(new AccountId(row.accountId()), one -> new HashMap<>())
                    .put(row.orderId(), row.minor()));
    return paid;
  }

  /** What each person's last closed month before this one left to be taken back. */
  Map<AccountId, List<Owed>> carried(
      TenantId tenant, Collection<AccountId> people, LocalDate before) {
    var carried = new HashMap<AccountId, List<Owed>>();
    db.sql(
            """
            select s.account_id, cast(o.owed ->> 'orderId' as uuid) as order_id,
              cast(o.owed ->> 'minor' as bigint) as minor
            from pay.statement s
            join pay.month m on m.tenant_id = s.tenant_id and m.month = s.month
              and m.run_id = s.run_id and m.state = 'CLOSED'
            cross join lateral jsonb_array_elements(s.carried) as o (owed)
            where s.tenant_id = :tenant and s.account_id = any(:people) and s.month < :before
              and s.month = (
                select max(n.month) from pay.statement n
                join pay.month c on c.tenant_id = n.tenant_id and c.month = n.month
                  and c.run_id = n.run_id and c.state = 'CLOSED'
                where n.tenant_id = s.tenant_id and n.account_id = s.account_id
                  and n.month < :before)
            """)
        .param("tenant", tenant.value())
        .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
        .param("before", before)
        .query(CarriedRow.class)
        .list()
        .forEach(
            row ->
                carried
                    .computeIfAbsent(
                        new AccountId(row.accountId()), one -> new java.util.ArrayList<>())
                    .add(new Owed(row.orderId(), row.minor(), 0)));
    return carried;
  }
}
