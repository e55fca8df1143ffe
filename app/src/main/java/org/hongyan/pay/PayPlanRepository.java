package org.hongyan.pay;

import java.time.Instant;
import java.util.List;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Plans and their versions, which are only added. */
@Repository
class PayPlanRepository {

  private record Row(
      PayPlanId id,
      String name,
      int version,
      String content,
      String reason,
      AccountId byId,
      Instant at) {}

  private static final String COLUMNS =
      """
      p.id, p.name, v.version, v.content::text as content, v.reason, v.created_by as by_id,
      v.created_at as at
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  PayPlanRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(TenantId tenant, PayPlan plan) {
    db.sql(
            """
            insert into pay.plan (tenant_id, id, name, created_by, created_at)
            values (:tenant, :id, :name, :by, :at)
            """)
        .param("tenant", tenant.value())
        .param("id", plan.id().value())
        .param("name", plan.name())
        .param("by", plan.byId().value())
        .param("at", RecordParams.value(plan.at()))
        .update();
    insertVersion(tenant, plan);
  }

  /** False when this version exists. */
  boolean insertVersion(TenantId tenant, PayPlan plan) {
    return db.sql(
                """
                insert into pay.plan_version
                  (tenant_id, plan_id, version, content, reason, created_by, created_at)
                values (:tenant, :id, :version, cast(:content as jsonb), :reason, :by, :at)
                on conflict do nothing
                """)
            .param("tenant", tenant.value())
            .param("id", plan.id().value())
            .param("version", plan.version())
            .param("content", json.writeValueAsString(plan.content()))
            .param("reason", plan.reason())
            .param("by", plan.byId().value())
            .param("at", RecordParams.value(plan.at()))
            .update()
        == 1;
  }

  /** Every version of every plan, by name, the newest first. */
  List<PayPlan> all(TenantId tenant) {
    return db
        .sql(
            """
            select %s from pay.plan p
            join pay.plan_version v on v.tenant_id = p.tenant_id and v.plan_id = p.id
            where p.tenant_id = :tenant order by p.name, p.id, v.version desc
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .query(Row.class)
        .list()
        .stream()
        .map(this::plan)
        .toList();
  }

  /** The versions of one plan, the newest first. */
  List<PayPlan> versions(TenantId tenant, PayPlanId id) {
    return db
        .sql(
            """
            select %s from pay.plan p
            join pay.plan_version v on v.tenant_id = p.tenant_id and v.plan_id = p.id
            where p.tenant_id = :tenant and p.id = :id order by v.version desc
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Row.class)
        .list()
        .stream()
        .map(this::plan)
        .toList();
  }

  private PayPlan plan(Row row) {
    return new PayPlan(
        row.id(),
        row.name(),
        row.version(),
        json.readValue(row.content(), PlanContent.class),
        row.reason(),
        row.byId(),
        row.at());
  }
}
