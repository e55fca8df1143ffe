package org.hongyan.deals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProjectRepository {

  private static final String COLUMNS =
      """
      p.id, p.customer_id, p.owner_id, p.org_path, p.name, p.stage_id, p.state, p.expected_minor,
      p.currency, p.expected_on, p.opened_at, p.stage_since, p.closed_at, p.reason,
      p.won_order_id, p.version
      """;

  private final JdbcClient db;

  ProjectRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(TenantId tenant, Project project) {
    db.sql(
            """
            insert into deals.project
              (tenant_id, id, customer_id, owner_id, org_path, name, stage_id, state,
               expected_minor, currency, expected_on, opened_at, stage_since, version)
            values
              (:tenant, :id, :customerId, :ownerId, :orgPath, :name, :stageId, :state,
               :expectedMinor, :currency, :expectedOn, :openedAt, :stageSince, :version)
            """)
        .params(RecordParams.of(project))
        .param("tenant", tenant.value())
        .update();
  }

  Optional<Project> find(TenantId tenant, ProjectId id, @Nullable Scope scope) {
    var where =
        new Where().and("p.tenant_id = :tenant", "tenant", tenant).and("p.id = :id", "id", id);
    if (scope != null) scope.restrict(where, "p.owner_id", "p.org_path");
    return db.sql("select %s from deals.project p %s".formatted(COLUMNS, where.sql()))
        .params(where.params())
        .query(Project.class)
        .optional();
  }

  List<Project> list(TenantId tenant, Scope scope, ProjectFilter filter, int limit) {
    var where =
        new Where()
            .and("p.tenant_id = :tenant", "tenant", tenant)
            .and("p.state = :state", "state", filter.state())
            .and("p.stage_id = :stage", "stage", filter.stageId())
            .and("p.owner_id = :owner", "owner", filter.ownerId())
            .and("p.customer_id = :customer", "customer", filter.customerId());
    var before = filter.before();
    if (before != null) {
      where
          .and("(p.opened_at, p.id) < (:beforeAt, :beforeId)")
          .with("beforeAt", before.at())
          .with("beforeId", before.id());
    }
    scope.restrict(where, "p.owner_id", "p.org_path");
    return db.sql(
            """
            select %s from deals.project p %s
            order by p.opened_at desc, p.id desc limit %d
            """
                .formatted(COLUMNS, where.sql(), limit))
        .params(where.params())
        .query(Project.class)
        .list();
  }

  List<Project> ofCustomer(TenantId tenant, CustomerId customer) {
    return db.sql(
            """
            select %s from deals.project p
            where p.tenant_id = :tenant and p.customer_id = :customer
            order by (p.state = 'OPEN') desc, p.opened_at desc limit 100
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("customer", customer.value())
        .query(Project.class)
        .list();
  }

  /** Moves an open project; false when it has changed since the version was seen. */
  boolean move(TenantId tenant, ProjectId id, int version, StageId stage, Instant at) {
    return db.sql(
                """
                update deals.project
                set stage_id = :stage, version = version + 1,
                  stage_since = case when stage_id = :stage then stage_since else :at end
                where tenant_id = :tenant and id = :id and version = :version and state = 'OPEN'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .param("stage", stage.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  boolean edit(TenantId tenant, ProjectId id, int version, NewProject values) {
    return db.sql(
                """
                update deals.project
                set name = :name, expected_minor = :minor, currency = :currency,
                  expected_on = :on, version = version + 1
                where tenant_id = :tenant and id = :id and version = :version and state = 'OPEN'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .param("name", values.name())
            .param("minor", values.expected().minor())
            .param("currency", values.expected().currency())
            .param("on", values.expectedOn())
            .update()
        == 1;
  }

  /** Closes an open project in one statement: of many closers one wins. */
  boolean close(
      TenantId tenant,
      ProjectId id,
      ProjectState state,
      Instant at,
      @Nullable String reason,
      @Nullable OrderId order) {
    return db.sql(
                """
                update deals.project
                set state = :state, closed_at = :at, reason = :reason, won_order_id = :order,
                  version = version + 1
                where tenant_id = :tenant and id = :id and state = 'OPEN'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("state", state.name())
            .param("at", RecordParams.value(at))
            .param("reason", reason)
            .param("order", RecordParams.value(order))
            .update()
        == 1;
  }

  /** Opens a project again: a lost one, or one whose order was cancelled. */
  boolean reopen(TenantId tenant, ProjectId id, @Nullable OrderId wonBy) {
    return db.sql(
                """
                update deals.project
                set state = 'OPEN', closed_at = null, reason = null, won_order_id = null,
                  version = version + 1
                where tenant_id = :tenant and id = :id and state <> 'OPEN'
                  and won_order_id is not distinct from cast(:order as uuid)
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("order", RecordParams.value(wonBy))
            .update()
        == 1;
  }

  void addStep(TenantId tenant, ProjectId project, ProjectStep step) {
    db.sql(
            """
            insert into deals.project_step
              (tenant_id, id, project_id, stage_id, state, account_id, at, reason)
            values (:tenant, :stepId, :project, :stageId, :state, :accountId, :at, :reason)
            """)
        .params(RecordParams.of(step))
        .param("tenant", tenant.value())
        .param("stepId", Ids.next())
        .param("project", project.value())
        .update();
  }

  List<ProjectStep> steps(TenantId tenant, ProjectId project) {
    return db.sql(
            """
            select stage_id, state, account_id, at, reason from deals.project_step
            where tenant_id = :tenant and project_id = :project
            order by at, id
            """)
        .param("tenant", tenant.value())
        .param("project", project.value())
        .query(ProjectStep.class)
        .list();
  }

  /** Count and hoped-for amount of open projects per stage. */
  List<StageTotal> totals(TenantId tenant, Scope scope, @Nullable AccountId owner) {
    var where =
        new Where()
            .and("p.tenant_id = :tenant", "tenant", tenant)
            .and("p.state = 'OPEN'")
            .and("p.owner_id = :owner", "owner", owner);
    scope.restrict(where, "p.owner_id", "p.org_path");
    return db.sql(
            """
            select p.stage_id, p.currency, count(*) as projects, sum(p.expected_minor)::bigint as minor
            from deals.project p %s
            group by p.stage_id, p.currency
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(StageTotal.class)
        .list();
  }
}
