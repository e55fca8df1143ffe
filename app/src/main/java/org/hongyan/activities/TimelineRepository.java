package org.hongyan.activities;

import java.util.List;
import org.hongyan.customers.CustomerId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TimelineRepository {

  /** Each branch is cut before they are joined, so that a long history stays one index range. */
  private static final String PAGE =
      """
      select * from (
        (select 'RECORD' as source, r.id, r.at, r.owner_id as account_id, r.project_id, r.kind,
           r.text, r.seconds, r.outcome_code, r.call_id, r.amount_minor, r.currency,
           null as ending, false as open
         from activities.work_record r
         where r.tenant_id = :tenant and r.customer_id = :customer and (%1$s)
         order by r.at desc, r.id desc limit :limit)
        union all
        (select 'PLAN', p.id, p.due_at, p.owner_id, p.project_id, p.kind, p.purpose, 0,
           p.reason, null, null, null, p.ending, p.ending is null
         from activities.plan_item p
         where p.tenant_id = :tenant and p.customer_id = :customer
           and p.work_record_id is null and p.superseded_by is null and (%2$s)
         order by p.due_at desc, p.id desc limit :limit)
        union all
        (select 'CALLBACK', b.id, b.due_at, b.owner_id, null, 'CALL', b.note, 0,
           null, null, null, null, case when b.kept then 'DONE' when not b.kept then 'SKIPPED' end,
           b.ended_at is null
         from activities.callback b
         where b.tenant_id = :tenant and b.customer_id = :customer and (%3$s)
         order by b.due_at desc, b.id desc limit :limit)
      ) t
      order by at desc, id desc
      limit :limit
      """;

  private final JdbcClient db;

  TimelineRepository(JdbcClient db) {
    this.db = db;
  }

  List<TimelineEntry> page(
      TenantId tenant, CustomerId customer, @Nullable Cursor before, int limit) {
    var sql =
        before == null
            ? PAGE.formatted("true", "true", "true")
            : PAGE.formatted(
                "(r.at, r.id) < (:beforeAt, :beforeId)",
                "(p.due_at, p.id) < (:beforeAt, :beforeId)",
                "(b.due_at, b.id) < (:beforeAt, :beforeId)");
    var query =
        db.sql(sql)
            .param("tenant", tenant.value())
            .param("customer", customer.value())
            .param("limit", limit);
    if (before != null) {
      query =
          query.param("beforeAt", RecordParams.value(before.at())).param("beforeId", before.id());
    }
    return query.query(TimelineEntry.class).list();
  }
}
