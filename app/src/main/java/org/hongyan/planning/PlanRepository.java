package org.hongyan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanRepository {

  private static final String COLUMNS =
      """
      p.id, p.owner_id, p.org_path, p.unit_id, p.name, p.from_month, p.to_month, p.currency,
      p.state, p.effective_from, p.copied_from, p.version, p.created_at, p.approved_by,
      p.approved_at, p.published_by, p.published_at
      """;

  private final JdbcClient db;

  PlanRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(TenantId tenant, SalesPlan plan) {
    db.sql(
            """
            insert into planning.plan
              (tenant_id, id, owner_id, org_path, unit_id, name, from_month, to_month, currency,
               state, copied_from, version, created_at)
            values
              (:tenant, :id, :ownerId, :orgPath, :unitId, :name, :fromMonth, :toMonth, :currency,
               :state, :copiedFrom, :version, :createdAt)
            """)
        .params(RecordParams.of(plan))
        .param("tenant", tenant.value())
        .update();
  }

  Optional<SalesPlan> find(TenantId tenant, PlanId id, Scope scope) {
    var where =
        new Where().and("p.tenant_id = :tenant", "tenant", tenant).and("p.id = :id", "id", id);
    scope.restrict(where, "p.owner_id", "p.org_path");
    return db.sql("select %s from planning.plan p %s".formatted(COLUMNS, where.sql()))
        .params(where.params())
        .query(SalesPlan.class)
        .optional();
  }

  /** The plan, held until the transaction ends: saves of one plan follow one another. */
  Optional<SalesPlan> hold(TenantId tenant, PlanId id, Scope scope) {
    var where =
        new Where().and("p.tenant_id = :tenant", "tenant", tenant).and("p.id = :id", "id", id);
    scope.restrict(where, "p.owner_id", "p.org_path");
    return db.sql("select %s from planning.plan p %s for update".formatted(COLUMNS, where.sql()))
        .params(where.params())
        .query(SalesPlan.class)
        .optional();
  }

  List<SalesPlan> list(TenantId tenant, Scope scope, int limit) {
    var where = new Where().and("p.tenant_id = :tenant", "tenant", tenant);
    scope.restrict(where, "p.owner_id", "p.org_path");
    return db.sql(
            """
            select %s from planning.plan p %s
            order by p.created_at desc, p.id desc limit %d
            """
                .formatted(COLUMNS, where.sql(), limit))
        .params(where.params())
        .query(SalesPlan.class)
        .list();
  }

  /** Every plan that was published and is not over before a month. */
  List<SalesPlan> published(TenantId tenant, LocalDate month) {
    return db.sql(
            """
            select %s from planning.plan p
            where p.tenant_id = :tenant and p.state = 'PUBLISHED' and p.to_month >= :month
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("month", month)
        .query(SalesPlan.class)
        .list();
  }

  /** A draft becomes approved; false when it was changed since the version was seen. */
  boolean approve(TenantId tenant, PlanId id, int version, AccountId by, Instant at) {
    return db.sql(
                """
                update planning.plan set state = 'APPROVED', approved_by = :by, approved_at = :at,
                  version = version + 1
                where tenant_id = :tenant and id = :id and version = :version and state = 'DRAFT'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .param("by", by.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** An approved plan becomes a draft again. */
  boolean reopen(TenantId tenant, PlanId id, int version) {
    return db.sql(
                """
                update planning.plan set state = 'DRAFT', approved_by = null, approved_at = null,
                  version = version + 1
                where tenant_id = :tenant and id = :id and version = :version and state = 'APPROVED'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  /** Of many who publish an approved plan one wins. */
  boolean publish(
      TenantId tenant, PlanId id, int version, LocalDate from, AccountId by, Instant at) {
    return db.sql(
                """
                update planning.plan set state = 'PUBLISHED', effective_from = :from,
                  published_by = :by, published_at = :at, version = version + 1
                where tenant_id = :tenant and id = :id and version = :version and state = 'APPROVED'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .param("from", from)
            .param("by", by.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }
}
