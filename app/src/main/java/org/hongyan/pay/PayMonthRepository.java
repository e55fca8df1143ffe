package org.hongyan.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Months on their way from calculated to closed; each step is one statement that one asker wins.
 */
@Repository
class PayMonthRepository {

  private static final String COLUMNS =
      """
      m.month, m.state, m.run_id, m.calculated_by, m.calculated_at, m.approved_by, m.approved_at,
      m.closed_by, m.closed_at
      """;

  private final JdbcClient db;

  PayMonthRepository(JdbcClient db) {
    this.db = db;
  }

  Optional<PayMonth> find(TenantId tenant, LocalDate month) {
    return db.sql(
            "select %s from pay.month m where m.tenant_id = :tenant and m.month = :month"
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("month", month)
        .query(PayMonth.class)
        .optional();
  }

  /** The month, held until the transaction ends. */
  Optional<PayMonth> hold(TenantId tenant, LocalDate month) {
    return db.sql(
            "select %s from pay.month m where m.tenant_id = :tenant and m.month = :month for update"
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("month", month)
        .query(PayMonth.class)
        .optional();
  }

  /** The newest first. */
  List<PayMonth> all(TenantId tenant) {
    return db.sql(
            """
            select %s from pay.month m where m.tenant_id = :tenant order by m.month desc limit 60
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .query(PayMonth.class)
        .list();
  }

  /** An earlier month that was calculated and not closed. */
  Optional<LocalDate> openBefore(TenantId tenant, LocalDate month) {
    return db.sql(
            """
            select m.month from pay.month m
            where m.tenant_id = :tenant and m.month < :month and m.state <> 'CLOSED'
            order by m.month limit 1
            """)
        .param("tenant", tenant.value())
        .param("month", month)
        .query(LocalDate.class)
        .optional();
  }

  /** A later month that was closed. */
  boolean closedAfter(TenantId tenant, LocalDate month) {
    return db.sql(
            """
            select exists (select 1 from pay.month m
              where m.tenant_id = :tenant and m.month > :month and m.state = 'CLOSED')
            """)
        .param("tenant", tenant.value())
        .param("month", month)
        .query(Boolean.class)
        .single();
  }

  /** The statements of a run are those of its month; false when the month is closed. */
  boolean calculated(TenantId tenant, PayRun run, Instant at) {
    return db.sql(
                """
                insert into pay.month (tenant_id, month, state, run_id, calculated_by, calculated_at)
                values (:tenant, :month, 'CALCULATED', :run, :by, :at)
                on conflict (tenant_id, month) do update set state = 'CALCULATED',
                  run_id = excluded.run_id, calculated_by = excluded.calculated_by,
                  calculated_at = excluded.calculated_at, approved_by = null, approved_at = null
                where month.state <> 'CLOSED'
                """)
            .param("tenant", tenant.value())
            .param("month", run.month())
            .param("run", run.id().value())
            .param("by", run.byId().value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** False when the month is not as the approver saw it. */
  boolean approve(TenantId tenant, LocalDate month, PayRunId run, AccountId by, Instant at) {
    return db.sql(
                """
                update pay.month set state = 'APPROVED', approved_by = :by, approved_at = :at
                where tenant_id = :tenant and month = :month and state = 'CALCULATED'
                  and run_id = :run
                """)
            .param("tenant", tenant.value())
            .param("month", month)
            .param("run", run.value())
            .param("by", by.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** Of several who close a month one wins. */
  boolean close(TenantId tenant, LocalDate month, AccountId by, Instant at) {
    return db.sql(
                """
                update pay.month set state = 'CLOSED', closed_by = :by, closed_at = :at
                where tenant_id = :tenant and month = :month and state = 'APPROVED'
                """)
            .param("tenant", tenant.value())
            .param("month", month)
            .param("by", by.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }
}
