package org.hongyan.calling.invariants;

import java.time.Instant;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what must not be there. */
@Repository
class InvariantRepository {

  private final JdbcClient db;

  InvariantRepository(JdbcClient db) {
    this.db = db;
  }

  /** Leads with two live attempts, and attempts with two calls. */
  int doubled() {
    return db.sql(
            """
            select (select count(*) from (select 1 from calling.attempt
                where tenant_id = :tenant and live and lead_id is not null
                group by lead_id having count(*) > 1) twice_live)
              + (select count(*) from (select 1 from calling.call where tenant_id = :tenant
                group by attempt_id having count(*) > 1) twice_called)
            """)
        .param("tenant", Tenancy.current().value())
        .query(Integer.class)
        .single();
  }

  /** Answered calls with neither an outcome nor an open wrap-up, or with both. */
  int withoutOneOutcome() {
    return db.sql(
            """
            select count(*) from calling.call c
            left join calling.wrap_up w on w.tenant_id = c.tenant_id and w.call_id = c.id
            where c.tenant_id = :tenant and c.answered_at is not null
              and (c.outcome_code is null) <> (w.call_id is not null and w.closed_at is null)
            """)
        .param("tenant", Tenancy.current().value())
        .query(Integer.class)
        .single();
  }

  /** Calls without an end, and sellers shown busy, although no call can be that long. */
  int ghosts(Instant before) {
    return db.sql(
            """
            select (select count(*) from calling.call
                where tenant_id = :tenant and ended_at is null and started_at < :before)
              + (select count(*) from calling.agent
                where tenant_id = :tenant and state in ('CALLING', 'TALKING') and since < :before)
            """)
        .param("tenant", Tenancy.current().value())
        .param("before", RecordParams.value(before))
        .query(Integer.class)
        .single();
  }
}
