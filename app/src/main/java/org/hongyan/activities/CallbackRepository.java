package org.hongyan.activities;

import java.time.Instant;
import java.time.LocalTime;
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
class CallbackRepository {

  private static final String COLUMNS =
      """
      b.id, b.customer_id, b.owner_id, b.org_path, b.wanted_at, b.due_at, b.note, b.created_at,
      b.ended_at, b.kept
      """;

  private final JdbcClient db;

  CallbackRepository(JdbcClient db) {
    this.db = db;
  }

  /** Stores a promise, or moves the open one of the same person to the same customer. */
  Callback save(TenantId tenant, Callback callback) {
    return db.sql(
            """
            insert into activities.callback as b
              (tenant_id, id, customer_id, owner_id, org_path, wanted_at, due_at, note, created_at)
            values
              (:tenant, :id, :customerId, :ownerId, :orgPath, :wantedAt, :dueAt, :note, :createdAt)
            on conflict (tenant_id, customer_id, owner_id) where ended_at is null
            do update set wanted_at = excluded.wanted_at, due_at = excluded.due_at,
              note = excluded.note, org_path = excluded.org_path
            returning %s
            """
                .formatted(COLUMNS))
        .params(RecordParams.of(callback))
        .param("tenant", tenant.value())
        .query(Callback.class)
        .single();
  }

  /** Open promises of one person due before the moment, soonest first. */
  List<Callback> openOf(TenantId tenant, AccountId owner, Instant before) {
    return db.sql(
            """
            select %s from activities.callback b
            where b.tenant_id = :tenant and b.owner_id = :owner and b.ended_at is null
              and b.due_at < :before
            order by b.due_at, b.id
            limit 500
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("owner", owner.value())
        .param("before", RecordParams.value(before))
        .query(Callback.class)
        .list();
  }

  List<Callback> overdue(TenantId tenant, Scope scope, Instant before) {
    var where =
        new Where()
            .and("b.tenant_id = :tenant", "tenant", tenant)
            .and("b.ended_at is null")
            .and("b.due_at < :before", "before", before);
    scope.restrict(where, "b.owner_id", "b.org_path");
    return db.sql(
            "select %s from activities.callback b %s order by b.due_at, b.id limit 500"
                .formatted(COLUMNS, where.sql()))
        .params(where.params())
        .query(Callback.class)
        .list();
  }

  Optional<Callback> find(TenantId tenant, CallbackId id) {
    return db.sql(
            "select %s from activities.callback b where b.tenant_id = :tenant and b.id = :id"
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Callback.class)
        .optional();
  }

  /** Ends an open promise; false when it had ended before. */
  boolean end(TenantId tenant, CallbackId id, Instant at, boolean kept) {
    return db.sql(
                """
                update activities.callback set ended_at = :at, kept = :kept
                where tenant_id = :tenant and id = :id and ended_at is null
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("at", RecordParams.value(at))
            .param("kept", kept)
            .update()
        == 1;
  }

  List<CallingHours.Span> hours(TenantId tenant) {
    return db.sql(
            """
            select opens, closes from activities.calling_hours
            where tenant_id = :tenant order by opens
            """)
        .param("tenant", tenant.value())
        .query(
            (row, n) ->
                new CallingHours.Span(
                    row.getObject("opens", LocalTime.class),
                    row.getObject("closes", LocalTime.class)))
        .list();
  }

  void setHours(TenantId tenant, CallingHours hours) {
    db.sql("delete from activities.calling_hours where tenant_id = :tenant")
        .param("tenant", tenant.value())
        .update();
    for (var span : hours.spans()) {
      db.sql(
              """
              insert into activities.calling_hours (tenant_id, opens, closes)
              values (:tenant, :opens, :closes)
              """)
          .param("tenant", tenant.value())
          .param("opens", span.opens())
          .param("closes", span.closes())
          .update();
    }
  }
}
