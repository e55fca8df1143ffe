package org.hongyan.planning.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.PlanId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Maps put in force, and every customer of them. */
@Repository
class PublicationRepository {

  record Row(
      PublicationId id,
      PlanId planId,
      AccountId ownerId,
      int stepVersion,
      LocalDate effectiveOn,
      TerritoryPublication.State state,
      String reason,
      int total,
      int moved,
      int kept,
      @Nullable CustomerId cursorId,
      Instant at,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable AccountId withdrawnBy,
      @Nullable Instant withdrawnAt) {}

  /** One customer of a publication. */
  record Line(
      CustomerId customerId,
      String name,
      String unit,
      String territory,
      @Nullable AccountId fromId,
      AccountId toId,
      long revenueMinor,
      @Nullable Instant protectedUntil) {}

  private static final String COLUMNS =
      """
      p.id, p.plan_id, p.owner_id, p.step_version, p.effective_on, p.state, p.reason, p.total,
      p.moved, p.kept, p.cursor_id, p.at, p.started_at, p.ended_at, p.withdrawn_by, p.withdrawn_at
      """;

  private final JdbcClient db;

  PublicationRepository(JdbcClient db) {
    this.db = db;
  }

  /** Arranges one; false when the plan has one that waits or runs. */
  boolean insert(TenantId tenant, Row row) {
    return db.sql(
                """
                insert into planning.territory_publication
                  (tenant_id, id, plan_id, owner_id, step_version, effective_on, state, reason, at)
                values
                  (:tenant, :id, :planId, :ownerId, :stepVersion, :effectiveOn, :state, :reason, :at)
                on conflict (tenant_id, plan_id) where state in ('WAITING', 'RUNNING') do nothing
                """)
            .params(RecordParams.of(row))
            .param("tenant", tenant.value())
            .update()
        == 1;
  }

  List<Row> ofPlan(TenantId tenant, PlanId plan) {
    return db.sql(
            """
            select %s from planning.territory_publication p
            where p.tenant_id = :tenant and p.plan_id = :plan order by p.id desc limit 50
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("plan", plan.value())
        .query(Row.class)
        .list();
  }

  /** Of every unit's plans the map in force and the one that waits for its day. */
  List<Row> standing(TenantId tenant) {
    return db.sql(
            """
            select distinct on (l.unit_id, p.state = 'WAITING') %s
            from planning.territory_publication p
            join planning.plan l on l.tenant_id = p.tenant_id and l.id = p.plan_id
            where p.tenant_id = :tenant and p.state <> 'WITHDRAWN'
            order by l.unit_id, p.state = 'WAITING', p.effective_on desc, p.id desc
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .query(Row.class)
        .list();
  }

  Optional<Row> find(TenantId tenant, PublicationId id) {
    return db.sql(
            """
            select %s from planning.territory_publication p
            where p.tenant_id = :tenant and p.id = :id
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Row.class)
        .optional();
  }

  /** Held until the transaction ends: batches follow one another. */
  Optional<Row> hold(TenantId tenant, PublicationId id) {
    return db.sql(
            """
            select %s from planning.territory_publication p
            where p.tenant_id = :tenant and p.id = :id for update
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Row.class)
        .optional();
  }

  void begin(TenantId tenant, PublicationId id, int total, Instant at) {
    db.sql(
            """
            update planning.territory_publication set state = 'RUNNING', total = :total,
              started_at = :at
            where tenant_id = :tenant and id = :id and state = 'WAITING'
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("total", total)
        .param("at", RecordParams.value(at))
        .update();
  }

  void advance(TenantId tenant, PublicationId id, CustomerId cursor, int moved, int kept) {
    db.sql(
            """
            update planning.territory_publication set cursor_id = :cursor, moved = moved + :moved,
              kept = kept + :kept
            where tenant_id = :tenant and id = :id and state = 'RUNNING'
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("cursor", cursor.value())
        .param("moved", moved)
        .param("kept", kept)
        .update();
  }

  void end(TenantId tenant, PublicationId id, Instant at) {
    db.sql(
            """
            update planning.territory_publication set state = 'DONE', ended_at = :at
            where tenant_id = :tenant and id = :id and state = 'RUNNING'
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  /** Takes back one that has not begun; false for any other. */
  boolean withdraw(TenantId tenant, PublicationId id, AccountId by, String why, Instant at) {
    return db.sql(
                """
                update planning.territory_publication set state = 'WITHDRAWN', withdrawn_by = :by,
                  withdrawn_at = :at, withdrawn_why = :why
                where tenant_id = :tenant and id = :id and state = 'WAITING'
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("by", by.value())
            .param("why", why)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  void lines(TenantId tenant, PublicationId id, List<Line> lines, Instant at) {
    db.sql(
            """
            insert into planning.territory_move (tenant_id, publication_id, customer_id, name, unit,
              territory, from_id, to_id, revenue_minor, protected_until, at)
            select :tenant, :id, l.customer, l.name, l.unit, l.territory, l.from_id, l.to_id,
              l.revenue, cast(nullif(l.until, '') as timestamptz), :at
            from unnest(cast(:customers as uuid[]), cast(:names as text[]), cast(:units as text[]),
              cast(:territories as text[]), cast(:froms as uuid[]), cast(:tos as uuid[]),
              cast(:revenues as bigint[]), cast(:untils as text[]))
              as l(customer, name, unit, territory, from_id, to_id, revenue, until)
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("customers", lines.stream().map(l -> l.customerId().value()).toArray(UUID[]::new))
        .param("names", lines.stream().map(Line::name).toArray(String[]::new))
        .param("units", lines.stream().map(Line::unit).toArray(String[]::new))
        .param("territories", lines.stream().map(Line::territory).toArray(String[]::new))
        .param("froms", lines.stream().map(l -> id(l.fromId())).toArray(UUID[]::new))
        .param("tos", lines.stream().map(l -> l.toId().value()).toArray(UUID[]::new))
        .param("revenues", lines.stream().map(Line::revenueMinor).toArray(Long[]::new))
        .param("untils", lines.stream().map(l -> text(l.protectedUntil())).toArray(String[]::new))
        .param("at", RecordParams.value(at))
        .update();
  }

  private static @Nullable UUID id(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }

  private static String text(@Nullable Instant at) {
    return at == null ? "" : at.toString();
  }

  /** Customers of a publication by id, those that moved or those that stayed. */
  List<Line> page(
      TenantId tenant, PublicationId id, boolean kept, @Nullable CustomerId after, int limit) {
    var where =
        new Where()
            .and("m.tenant_id = :tenant", "tenant", tenant)
            .and("m.publication_id = :id", "id", id)
            .and(kept ? "m.protected_until is not null" : "m.protected_until is null")
            .and("m.customer_id > :after", "after", after)
            .with("limit", limit);
    return db.sql(
            """
            select m.customer_id, m.name, m.unit, m.territory, m.from_id, m.to_id, m.revenue_minor,
              m.protected_until
            from planning.territory_move m %s order by m.customer_id limit :limit
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(Line.class)
        .list();
  }
}
