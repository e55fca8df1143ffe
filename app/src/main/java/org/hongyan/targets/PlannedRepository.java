package org.hongyan.targets;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlannedRepository {

  private static final TypeReference<List<LeftAlone>> LEFT_ALONE = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  PlannedRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void leftAlone(TenantId tenant, UUID plan, List<LeftAlone> months) {
    db.sql(
            """
            update targets.planned set left_alone = cast(:months as jsonb)
            where tenant_id = :tenant and plan_id = :plan
            """)
        .param("tenant", tenant.value())
        .param("plan", plan)
        .param("months", json.writeValueAsString(months))
        .update();
  }

  Optional<PlannedOutcome> find(TenantId tenant, UUID plan) {
    return db.sql(
            """
            select at, left_alone from targets.planned
            where tenant_id = :tenant and plan_id = :plan
            """)
        .param("tenant", tenant.value())
        .param("plan", plan)
        .query(
            (row, n) ->
                new PlannedOutcome(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    json.readValue(row.getString("left_alone"), LEFT_ALONE)))
        .optional();
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
