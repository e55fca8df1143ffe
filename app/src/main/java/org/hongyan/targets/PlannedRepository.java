package org.hongyan.targets;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlannedRepository {

  private final JdbcClient db;

  PlannedRepository(JdbcClient db) {
    this.db = db;
  }

  /** True for the first who says so of a plan. */
  boolean first(TenantId tenant, UUID plan, Instant at) {
    return db.sql(
                """
                insert into targets.planned (tenant_id, plan_id, at) values (:tenant, :plan, :at)
                on conflict do nothing
                """)
            .param("tenant", tenant.value())
            .param("plan", plan)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }
}
