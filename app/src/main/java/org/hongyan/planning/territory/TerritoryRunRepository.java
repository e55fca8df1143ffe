package org.hongyan.planning.territory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hongyan.engine.territory.Progress;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.PlanId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of the optimiser with their progress. */
@Repository
class TerritoryRunRepository {

  /** A run without its content. */
  record Row(
      TerritoryRunId id,
      PlanId planId,
      AccountId ownerId,
      TerritoryRun.State state,
      int budgetSeconds,
      long seed,
      @Nullable TerritoryRunId resumedFrom,
      boolean cancelWanted,
      Instant createdAt,
      @Nullable Instant startedAt,
      @Nullable Instant beatAt,
      @Nullable Instant endedAt,
      long steps,
      @Nullable Double best,
      @Nullable Double bound,
      @Nullable Double gap,
      double shortfall,
      @Nullable Double startBest,
      @Nullable String refusal,
      boolean hasDraft) {}

  /** What a run works on and what came out, as JSON texts. */
  record Content(
      String inputs, String parameters, @Nullable String search, @Nullable String draft) {}

  private static final String COLUMNS =
      """
      r.id, r.plan_id, r.owner_id, r.state, r.budget_seconds, r.seed, r.resumed_from,
      r.cancel_wanted, r.created_at, r.started_at, r.beat_at, r.ended_at, r.steps, r.best, r.bound,
      r.gap, r.shortfall, r.start_best, r.refusal::text as refusal, r.draft is not null as has_draft
      """;

  private final JdbcClient db;

  TerritoryRunRepository(JdbcClient db) {
    this.db = db;
  }

  /** Queues a run; false when the plan has an unfinished one. */
  boolean insert(TenantId tenant, Row run, String inputs, String parameters) {
    return db.sql(
                """
                insert into planning.territory_run
                  (tenant_id, id, plan_id, owner_id, state, budget_seconds, seed, resumed_from,
                   inputs, parameters, created_at)
                values
                  (:tenant, :id, :planId, :ownerId, :state, :budgetSeconds, :seed, :resumedFrom,
                   cast(:inputs as jsonb), cast(:parameters as jsonb), :createdAt)
                on conflict (tenant_id, plan_id) where state in ('QUEUED', 'RUNNING') do nothing
                """)
            .params(RecordParams.of(run))
            .param("tenant", tenant.value())
            .param("inputs", inputs)
            .param("parameters", parameters)
            .update()
        == 1;
  }

  Optional<Row> find(TenantId tenant, TerritoryRunId id) {
    return db.sql(
            "select %s from planning.territory_run r where r.tenant_id = :tenant and r.id = :id"
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Row.class)
        .optional();
  }

  List<Row> ofPlan(TenantId tenant, PlanId plan, int limit) {
    return db.sql(
            """
            select %s from planning.territory_run r
            where r.tenant_id = :tenant and r.plan_id = :plan order by r.id desc limit :limit
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("plan", plan.value())
        .param("limit", limit)
        .query(Row.class)
        .list();
  }

  Content content(TenantId tenant, TerritoryRunId id) {
    return db.sql(
            """
            select r.inputs::text as inputs, r.parameters::text as parameters,
              r.search::text as search, r.draft::text as draft
            from planning.territory_run r where r.tenant_id = :tenant and r.id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Content.class)
        .single();
  }

  /** A queued run begins; false when it is no longer queued. */
  boolean begin(TenantId tenant, TerritoryRunId id, Instant at) {
    return db.sql(
                """
                update planning.territory_run set state = 'RUNNING', started_at = :at, beat_at = :at
                where tenant_id = :tenant and id = :id and state = 'QUEUED'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** Notes how far a running run is; false when it is to end. */
  boolean beat(TenantId tenant, TerritoryRunId id, Progress progress, Instant at) {
    return db.sql(
            """
            update planning.territory_run set beat_at = :at, steps = :steps, best = :best,
              bound = :bound, gap = :gap, shortfall = :shortfall,
              start_best = coalesce(start_best, :best)
            where tenant_id = :tenant and id = :id and state = 'RUNNING'
            returning not cancel_wanted
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("at", RecordParams.value(at))
        .param("steps", progress.steps())
        .param("best", finite(progress.best()))
        .param("bound", finite(progress.bound()))
        .param("gap", progress.gap())
        .param("shortfall", Math.min(1e9, progress.shortfall()))
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  /** A running run ends with its draft. */
  boolean end(
      TenantId tenant,
      TerritoryRunId id,
      TerritoryRun.State state,
      @Nullable String search,
      @Nullable String draft,
      @Nullable String refusal,
      Instant at) {
    return db.sql(
                """
                update planning.territory_run set state = :state, ended_at = :at,
                  search = cast(:search as jsonb), draft = cast(:draft as jsonb),
                  refusal = cast(:refusal as jsonb)
                where tenant_id = :tenant and id = :id and state = 'RUNNING'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("state", state.name())
            .param("search", search)
            .param("draft", draft)
            .param("refusal", refusal)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** Asks an open run to end; a queued one ends at once. */
  void cancel(TenantId tenant, TerritoryRunId id, Instant at) {
    db.sql(
            """
            update planning.territory_run set cancel_wanted = true,
              ended_at = case when state = 'QUEUED' then cast(:at as timestamptz) end,
              state = case when state = 'QUEUED' then 'CANCELLED' else state end
            where tenant_id = :tenant and id = :id and state in ('QUEUED', 'RUNNING')
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  /** Running runs that have not been heard of since then were killed with their program. */
  void interrupt(TenantId tenant, PlanId plan, Instant since, Instant at) {
    db.sql(
            """
            update planning.territory_run set state = 'INTERRUPTED', ended_at = :at
            where tenant_id = :tenant and plan_id = :plan and state = 'RUNNING' and beat_at < :since
            """)
        .param("tenant", tenant.value())
        .param("plan", plan.value())
        .param("since", RecordParams.value(since))
        .param("at", RecordParams.value(at))
        .update();
  }

  /** Of several who take or drop a draft one wins. */
  boolean settle(TenantId tenant, TerritoryRunId id, TerritoryRun.State state) {
    return db.sql(
                """
                update planning.territory_run set state = :state
                where tenant_id = :tenant and id = :id and draft is not null
                  and state in ('DONE', 'CANCELLED', 'REFUSED')
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("state", state.name())
            .update()
        == 1;
  }
}
