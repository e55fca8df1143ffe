package org.hongyan.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calculations with their progress. */
@Repository
class PayRunRepository {

  private static final String COLUMNS =
      """
      r.id, r.month, r.state, r.cancel_wanted, r.created_by as by_id, r.created_at, r.started_at,
      r.beat_at, r.ended_at, r.done, r.total
      """;

  private final JdbcClient db;

  PayRunRepository(JdbcClient db) {
    this.db = db;
  }

  /** False when the month is being calculated. */
  boolean insert(TenantId tenant, PayRunId id, LocalDate month, AccountId by, Instant at) {
    return db.sql(
                """
                insert into pay.run (tenant_id, id, month, state, created_by, created_at)
                values (:tenant, :id, :month, 'QUEUED', :by, :at)
                on conflict (tenant_id, month) where state in ('QUEUED', 'RUNNING') do nothing
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("month", month)
            .param("by", by.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  Optional<PayRun> find(TenantId tenant, PayRunId id) {
    return db.sql(
            "select %s from pay.run r where r.tenant_id = :tenant and r.id = :id"
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(PayRun.class)
        .optional();
  }

  /** The last calculation of a month. */
  Optional<PayRun> last(TenantId tenant, LocalDate month) {
    return db.sql(
            """
            select %s from pay.run r where r.tenant_id = :tenant and r.month = :month
            order by r.id desc limit 1
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("month", month)
        .query(PayRun.class)
        .optional();
  }

  /** A queued run begins; false when it is no longer queued. */
  boolean begin(TenantId tenant, PayRunId id, Instant at) {
    return db.sql(
                """
                update pay.run set state = 'RUNNING', started_at = :at, beat_at = :at
                where tenant_id = :tenant and id = :id and state = 'QUEUED'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** Notes how far a running run is; false when it is to end. */
  boolean beat(TenantId tenant, PayRunId id, int done, int total, Instant at) {
    return db.sql(
            """
            update pay.run set beat_at = :at, done = :done, total = :total
            where tenant_id = :tenant and id = :id and state = 'RUNNING'
            returning not cancel_wanted
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("done", done)
        .param("total", total)
        .param("at", RecordParams.value(at))
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** False when the run is no longer running. */
  boolean end(TenantId tenant, PayRunId id, PayRun.State state, Instant at) {
    return db.sql(
                """
                update pay.run set state = :state, ended_at = :at
                where tenant_id = :tenant and id = :id and state = 'RUNNING'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("state", state.name())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** Asks the open run of a month to end, a queued one ends at once; false when there is none. */
  boolean cancel(TenantId tenant, LocalDate month, Instant at) {
    return db.sql(
                """
                update pay.run set cancel_wanted = true,
                  ended_at = case when state = 'QUEUED' then cast(:at as timestamptz) end,
                  state = case when state = 'QUEUED' then 'CANCELLED' else state end
                where tenant_id = :tenant and month = :month and state in ('QUEUED', 'RUNNING')
                """)
            .param("tenant", tenant.value())
            .param("month", month)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** A running run that has not been heard of since then was killed with its program. */
  void interrupt(TenantId tenant, LocalDate month, Instant since, Instant at) {
    db.sql(
            """
            update pay.run set state = 'INTERRUPTED', ended_at = :at
            where tenant_id = :tenant and month = :month and state = 'RUNNING' and beat_at < :since
            """)
        .param("tenant", tenant.value())
        .param("month", month)
        .param("since", RecordParams.value(since))
        .param("at", RecordParams.value(at))
        .update();
  }
}
