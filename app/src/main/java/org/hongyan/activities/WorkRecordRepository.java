package org.hongyan.activities;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hongyan.identity.Scope;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkRecordRepository {

  private static final String COLUMNS =
      """
      r.id, r.at, r.customer_id, r.project_id, r.owner_id, r.org_path, r.kind, r.seconds,
      r.outcome_code, r.call_id, r.amount_minor, r.currency, r.text
      """;

  private final JdbcClient db;

  WorkRecordRepository(JdbcClient db) {
    this.db = db;
  }

  /** Stores a record; the same record again fills in what was not known before and adds nothing. */
  void save(TenantId tenant, WorkRecord record, Instant now) {
    db.sql(
            """
            insert into activities.work_record as r
              (tenant_id, id, at, customer_id, project_id, owner_id, org_path, kind, seconds,
               outcome_code, call_id, amount_minor, currency, text, created_at)
            values
              (:tenant, :id, :at, :customerId, :projectId, :ownerId, :orgPath, :kind, :seconds,
               :outcomeCode, :callId, :amountMinor, :currency, :text, :now)
            on conflict (tenant_id, at, id) do update set
              outcome_code = coalesce(excluded.outcome_code, r.outcome_code),
              project_id = coalesce(excluded.project_id, r.project_id),
              seconds = greatest(excluded.seconds, r.seconds),
              text = case when excluded.text = '' then r.text else excluded.text end
            where r.owner_id = excluded.owner_id and r.customer_id = excluded.customer_id
            """)
        .params(RecordParams.of(record))
        .param("tenant", tenant.value())
        .param("now", RecordParams.value(now))
        .update();
  }

  /**
   * The moment under which this record is kept: the first reporter's. Later reporters wait for the
   * first one's transaction here, so that one record is one row and one effect.
   */
  Instant momentOf(TenantId tenant, WorkRecordId id, Instant at) {
    return db.sql(
            """
            insert into activities.record_key as k (tenant_id, id, at) values (:tenant, :id, :at)
            on conflict (tenant_id, id) do update set at = k.at
            returning at
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("at", RecordParams.value(at))
        .query((row, n) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
        .single();
  }

  Optional<WorkRecord> find(TenantId tenant, WorkRecordId id) {
    return db.sql(
            "select %s from activities.work_record r where r.tenant_id = :tenant and r.id = :id"
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(WorkRecord.class)
        .optional();
  }

  List<WorkRecord> inside(TenantId tenant, Scope scope, RecordFilter filter, int limit) {
    var where =
        new Where()
            .and("r.tenant_id = :tenant", "tenant", tenant)
            .and("r.at >= :from", "from", filter.from())
            .and("r.at < :to", "to", filter.to())
            .and("r.owner_id = :owner", "owner", filter.ownerId())
            .and("r.customer_id = :customer", "customer", filter.customerId())
            .and("r.project_id = :project", "project", filter.projectId());
    if (filter.unprovedOnly()) where.and("r.kind = 'CALL' and r.call_id is null");
    var before = filter.before();
    if (before != null) {
      where
          .and("(r.at, r.id) < (:beforeAt, :beforeId)")
          .with("beforeAt", before.at())
          .with("beforeId", before.id());
    }
    scope.restrict(where, "r.owner_id", "r.org_path");
    return db.sql(
            """
            select %s from activities.work_record r %s
            order by r.at desc, r.id desc limit %d
            """
                .formatted(COLUMNS, where.sql(), limit))
        .params(where.params())
        .query(WorkRecord.class)
        .list();
  }

  /** What each person inside the scope did; a call counts as connected when it had talk time. */
  List<Effort> effort(TenantId tenant, Scope scope, Instant from, Instant to) {
    var where =
        new Where()
            .and("r.tenant_id = :tenant", "tenant", tenant)
            .and("r.at >= :from", "from", from)
            .and("r.at < :to", "to", to)
            .and("r.kind in ('CALL', 'VISIT', 'MESSAGE', 'MEETING')");
    scope.restrict(where, "r.owner_id", "r.org_path");
    return db.sql(
            """
            select r.owner_id as account_id,
              count(*) filter (where r.kind = 'CALL' and r.call_id is not null) as calls,
              count(*) filter (where r.kind = 'CALL' and r.call_id is not null and r.seconds > 0)
                as connects,
              coalesce(sum(r.seconds) filter (where r.kind = 'CALL' and r.call_id is not null), 0)
                as talk_seconds,
              count(*) filter (where r.kind <> 'CALL') as other_work
            from activities.work_record r %s
            group by r.owner_id
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(Effort.class)
        .list();
  }
}
