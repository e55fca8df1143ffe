package org.hongyan.activities;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanItemRepository {

  static final String COLUMNS =
      """
      p.id, p.customer_id, p.project_id, p.owner_id, p.org_path, p.kind, p.purpose, p.due_at,
      p.ending, p.ended_at, p.reason, p.work_record_id, p.superseded_by, p.created_at
      """;

  private final JdbcClient db;

  PlanItemRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(TenantId tenant, PlanItem item, AccountId createdBy, @Nullable UUID batch) {
    db.sql(
            """
            insert into activities.plan_item
              (tenant_id, id, customer_id, project_id, owner_id, org_path, kind, purpose, due_at,
               ending, ended_at, reason, created_by, created_at, batch_id)
            values
              (:tenant, :id, :customerId, :projectId, :ownerId, :orgPath, :kind, :purpose, :dueAt,
               :ending, :endedAt, :reason, :createdBy, :createdAt, :batch)
            """)
        .params(RecordParams.of(item))
        .param("tenant", tenant.value())
        .param("createdBy", createdBy.value())
        .param("batch", batch)
        .update();
  }

  Optional<PlanItem> find(TenantId tenant, PlanItemId id, Scope scope) {
    var where = scope.restrict(one(tenant, id), "p.owner_id", "p.org_path");
    return db.sql("select %s from activities.plan_item p %s".formatted(COLUMNS, where.sql()))
        .params(where.params())
        .query(PlanItem.class)
        .optional();
  }

  /** Open items of one person that are due before the moment, soonest first. */
  List<PlanItem> openOf(TenantId tenant, AccountId owner, Instant before) {
    var where =
        new Where()
            .and("p.tenant_id = :tenant", "tenant", tenant)
            .and("p.owner_id = :owner", "owner", owner)
            .and("p.ending is null")
            .and("p.due_at < :before", "before", before);
    return list(where, "order by p.due_at, p.id limit 500");
  }

  /** Items ended between the moments by one person, for the day's own list. */
  List<PlanItem> endedOf(TenantId tenant, AccountId owner, Instant from, Instant to) {
    var where =
        new Where()
            .and("p.tenant_id = :tenant", "tenant", tenant)
            .and("p.owner_id = :owner", "owner", owner)
            .and("p.ending in ('DONE', 'LATE', 'SKIPPED')")
            .and("p.ended_at >= :from", "from", from)
            .and("p.ended_at < :to", "to", to);
    return list(where, "order by p.due_at, p.id limit 500");
  }

  List<PlanItem> ofCustomer(TenantId tenant, CustomerId customer, @Nullable UUID project) {
    var where =
        new Where()
            .and("p.tenant_id = :tenant", "tenant", tenant)
            .and("p.customer_id = :customer", "customer", customer)
            .and("p.project_id = :project", "project", project);
    return list(where, "order by (p.ending is null) desc, p.due_at desc, p.id limit 200");
  }

  /** Items inside a scope, by due moment, after the given place in the order. */
  List<PlanItem> inside(TenantId tenant, Scope scope, PlanFilter filter, int limit) {
    var where =
        new Where()
            .and("p.tenant_id = :tenant", "tenant", tenant)
            .and("p.due_at >= :from", "from", filter.from())
            .and("p.due_at < :to", "to", filter.to())
            .and("p.owner_id = :owner", "owner", filter.ownerId())
            .and("p.customer_id = :customer", "customer", filter.customerId())
            .and("p.project_id = :project", "project", filter.projectId());
    switch (filter.state()) {
      case ALL -> {}
      case OPEN -> where.and("p.ending is null");
      case ENDED -> where.and("p.ending is not null");
    }
    var after = filter.after();
    if (after != null) {
      where
          .and("(p.due_at, p.id) > (:afterAt, :afterId)")
          .with("afterAt", after.at())
          .with("afterId", after.id());
    }
    scope.restrict(where, "p.owner_id", "p.org_path");
    return list(where, "order by p.due_at, p.id limit " + limit);
  }

  private List<PlanItem> list(Where where, String tail) {
    return db.sql(
            "select %s from activities.plan_item p %s %s".formatted(COLUMNS, where.sql(), tail))
        .params(where.params())
        .query(PlanItem.class)
        .list();
  }

  /**
   * Ends the soonest open item that this record answers, at most one per record ever: racing
   * records wait for the row and then take the next item or none. A record made for one item names
   * it; others answer items planned before the work and due before the horizon.
   */
  Optional<PlanItemId> closeFor(
      TenantId tenant, WorkRecord record, Instant horizon, @Nullable PlanItemId item) {
    return db.sql(
            """
            update activities.plan_item p
            set ending = case when :at <= p.due_at then 'DONE' else 'LATE' end,
                ended_at = :at, work_record_id = :record
            where p.tenant_id = :tenant and p.ending is null and p.id = (
              select q.id from activities.plan_item q
              where q.tenant_id = :tenant and q.customer_id = :customer and q.owner_id = :owner
                and q.kind = :kind and q.ending is null
                and (q.id = :item or cast(:item as uuid) is null
                  and q.created_at <= :at and q.due_at < :horizon
                  and q.project_id is not distinct from cast(:project as uuid))
                and not exists (
                  select 1 from activities.plan_item d
                  where d.tenant_id = :tenant and d.work_record_id = :record)
              order by q.due_at, q.id
              limit 1
              for update)
            returning p.id
            """)
        .param("tenant", tenant.value())
        .param("record", record.id().value())
        .param("customer", record.customerId().value())
        .param("owner", record.ownerId().value())
        .param("kind", record.kind().name())
        .param("project", record.projectId())
        .param("at", RecordParams.value(record.at()))
        .param("horizon", RecordParams.value(horizon))
        .param("item", RecordParams.value(item))
        .query((row, n) -> new PlanItemId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** The soonest moment of what is planned or promised to a customer. */
  Optional<Instant> nextStep(TenantId tenant, CustomerId customer) {
    return db.sql(
            """
            select due_at from (
              (select p.due_at from activities.plan_item p
               where p.tenant_id = :tenant and p.customer_id = :customer and p.ending is null
               order by p.due_at limit 1)
              union all
              (select b.due_at from activities.callback b
               where b.tenant_id = :tenant and b.customer_id = :customer and b.ended_at is null
               order by b.due_at limit 1)) next
            order by due_at
            limit 1
            """)
        .param("tenant", tenant.value())
        .param("customer", customer.value())
        .query((row, n) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Ends an open item without work; false when it had ended before. */
  boolean end(TenantId tenant, PlanItemId id, Ending ending, Instant at, @Nullable String reason) {
    return db.sql(
                """
                update activities.plan_item
                set ending = :ending, ended_at = :at, reason = :reason
                where tenant_id = :tenant and id = :id and ending is null
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("ending", ending.name())
            .param("at", RecordParams.value(at))
            .param("reason", reason)
            .update()
        == 1;
  }

  void point(TenantId tenant, PlanItemId old, PlanItemId successor) {
    db.sql(
            """
            update activities.plan_item set superseded_by = :successor
            where tenant_id = :tenant and id = :old
            """)
        .param("tenant", tenant.value())
        .param("old", old.value())
        .param("successor", successor.value())
        .update();
  }

  /** Ends what is still open in a project that has closed; one customer per item ended. */
  List<CustomerId> endProject(TenantId tenant, UUID project, Instant at, String reason) {
    return db.sql(
            """
            update activities.plan_item
            set ending = 'SUPERSEDED', ended_at = :at, reason = :reason
            where tenant_id = :tenant and project_id = :project and ending is null
            returning customer_id
            """)
        .param("tenant", tenant.value())
        .param("project", project)
        .param("at", RecordParams.value(at))
        .param("reason", reason)
        .query((row, n) -> new CustomerId(row.getObject(1, UUID.class)))
        .list();
  }

  void insertReschedule(TenantId tenant, UUID id, AccountId by, Instant at) {
    db.sql(
            """
            insert into activities.reschedule (tenant_id, id, account_id, at)
            values (:tenant, :id, :by, :at)
            """)
        .param("tenant", tenant.value())
        .param("id", id)
        .param("by", by.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  /** Marks a batch as taken back; false when it is not this person's, too old or taken back. */
  boolean undo(TenantId tenant, UUID batch, AccountId by, Instant now, Instant notBefore) {
    return db.sql(
                """
                update activities.reschedule set undone_at = :now
                where tenant_id = :tenant and id = :batch and account_id = :by
                  and undone_at is null and at >= :notBefore
                """)
            .param("tenant", tenant.value())
            .param("batch", batch)
            .param("by", by.value())
            .param("now", RecordParams.value(now))
            .param("notBefore", RecordParams.value(notBefore))
            .update()
        == 1;
  }

  boolean knowsReschedule(TenantId tenant, UUID batch, AccountId by) {
    return db.sql(
            """
            select exists (select 1 from activities.reschedule
            where tenant_id = :tenant and id = :batch and account_id = :by)
            """)
        .param("tenant", tenant.value())
        .param("batch", batch)
        .param("by", by.value())
        .query(Boolean.class)
        .single();
  }

  /** Items a batch made that are still open. */
  List<PlanItem> openOfBatch(TenantId tenant, UUID batch) {
    return db.sql(
            """
            select %s from activities.plan_item p
            where p.tenant_id = :tenant and p.batch_id = :batch and p.ending is null
            order by p.id
            for update
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("batch", batch)
        .query(PlanItem.class)
        .list();
  }

  /** Opens the items again that these had superseded, and removes these. */
  int reopen(TenantId tenant, Collection<PlanItem> successors) {
    var ids = successors.stream().map(i -> i.id().value()).toArray(UUID[]::new);
    int reopened =
        db.sql(
                """
                update activities.plan_item
                set ending = null, ended_at = null, reason = null, superseded_by = null
                where tenant_id = :tenant and superseded_by = any(:ids)
                """)
            .param("tenant", tenant.value())
            .param("ids", ids)
            .update();
    db.sql("delete from activities.plan_item where tenant_id = :tenant and id = any(:ids)")
        .param("tenant", tenant.value())
        .param("ids", ids)
        .update();
    return reopened;
  }

  private static Where one(TenantId tenant, PlanItemId id) {
    return new Where().and("p.tenant_id = :tenant", "tenant", tenant).and("p.id = :id", "id", id);
  }
}
