package org.hongyan.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions of steps; rows are written once and never changed. */
@Repository
class StepRepository {

  private static final String HEAD =
      "v.step, v.version, v.based_on, v.author_id, v.at, v.reason, v.copied_from";
  private static final TypeReference<Map<PlanStep, Integer>> VERSIONS = new TypeReference<>() {};
  private static final TypeReference<List<KeyFigure>> FIGURES = new TypeReference<>() {};

  /** A version with its content as JSON texts. */
  record Stored(
      StepHead head, String inputs, String parameters, String result, List<KeyFigure> figures) {}

  /** A version's head and its plan. */
  record OfPlan(PlanId planId, StepHead head) {}

  private final JdbcClient db;
  private final JsonMapper json;

  StepRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(TenantId tenant, PlanId plan, Stored version) {
    var head = version.head();
    db.sql(
            """
            insert into planning.step_version
              (tenant_id, plan_id, step, version, based_on, inputs, parameters, result, figures,
               author_id, at, reason, copied_from)
            values
              (:tenant, :plan, :step, :version, cast(:basedOn as jsonb), cast(:inputs as jsonb),
               cast(:parameters as jsonb), cast(:result as jsonb), cast(:figures as jsonb),
               :author, :at, :reason, :copiedFrom)
            """)
        .param("tenant", tenant.value())
        .param("plan", plan.value())
        .param("step", head.step().name())
        .param("version", head.version())
        .param("basedOn", json.writeValueAsString(head.basedOn()))
        .param("inputs", version.inputs())
        .param("parameters", version.parameters())
        .param("result", version.result())
        .param("figures", json.writeValueAsString(version.figures()))
        .param("author", head.authorId().value())
        .param("at", RecordParams.value(head.at()))
        .param("reason", head.reason())
        .param("copiedFrom", head.copiedFrom())
        .update();
  }

  /** All versions of some plans without their content, newest first. */
  List<OfPlan> heads(TenantId tenant, Collection<PlanId> plans) {
    return db.sql(
            """
            select v.plan_id, %s from planning.step_version v
            where v.tenant_id = :tenant and v.plan_id = any(:plans)
            order by v.at desc, v.step, v.version desc
            """
                .formatted(HEAD))
        .param("tenant", tenant.value())
        .param("plans", plans.stream().map(PlanId::value).toArray(UUID[]::new))
        .query((row, n) -> new OfPlan(new PlanId(row.getObject("plan_id", UUID.class)), head(row)))
        .list();
  }

  Optional<Stored> find(TenantId tenant, PlanId plan, PlanStep step, int version) {
    return db.sql(
            """
            select %s, v.inputs, v.parameters, v.result, v.figures from planning.step_version v
            where v.tenant_id = :tenant and v.plan_id = :plan and v.step = :step
              and v.version = :version
            """
                .formatted(HEAD))
        .param("tenant", tenant.value())
        .param("plan", plan.value())
        .param("step", step.name())
        .param("version", version)
        .query((row, n) -> stored(row))
        .optional();
  }

  /** The latest version of every step that has one, in no order. */
  List<Stored> latest(TenantId tenant, PlanId plan) {
    return db.sql(
            """
            select distinct on (v.step)
              %s, v.inputs, v.parameters, v.result, v.figures from planning.step_version v
            where v.tenant_id = :tenant and v.plan_id = :plan
            order by v.step, v.version desc
            """
                .formatted(HEAD))
        .param("tenant", tenant.value())
        .param("plan", plan.value())
        .query((row, n) -> stored(row))
        .list();
  }

  private Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        head(row),
        row.getString("inputs"),
        row.getString("parameters"),
        row.getString("result"),
        json.readValue(row.getString("figures"), FIGURES));
  }

  private StepHead head(ResultSet row) throws SQLException {
    return new StepHead(
        PlanStep.valueOf(row.getString("step")),
        row.getInt("version"),
        json.readValue(row.getString("based_on"), VERSIONS),
        new AccountId(row.getObject("author_id", UUID.class)),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        row.getObject("copied_from", Integer.class));
  }
}
