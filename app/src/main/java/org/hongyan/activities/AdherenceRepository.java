package org.hongyan.activities;

import java.time.ZoneId;
import java.util.List;
import org.hongyan.identity.Scope;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdherenceRepository {

  private final JdbcClient db;

  AdherenceRepository(JdbcClient db) {
    this.db = db;
  }

  List<Adherence> counts(
      TenantId tenant, Scope scope, Adherence.Span span, Adherence.By by, ZoneId zone) {
    var where =
        new Where()
            .and("p.tenant_id = :tenant", "tenant", tenant)
            .and("p.due_at >= :from", "from", span.from())
            .and("p.due_at < :to", "to", span.to())
            .with("now", span.now());
    if (by == Adherence.By.WEEK) where.with("zone", zone.getId());
    scope.restrict(where, "p.owner_id", "p.org_path");
    return db.sql(
            """
            select t.*, null as name, t.done + t.late + t.skipped + t.overdue as due
            from (
              select %s as key,
                count(*) filter (where p.ending = 'DONE') as done,
                count(*) filter (where p.ending = 'LATE') as late,
                count(*) filter (where p.ending = 'SKIPPED') as skipped,
                count(*) filter (where p.ending is null and p.due_at < :now) as overdue,
                count(*) filter (where p.ending = 'SUPERSEDED') as superseded,
                count(*) filter (where p.ending is null and p.due_at >= :now) as waiting
              from activities.plan_item p %s
              group by 1) t
            order by %s
            limit 1000
            """
                .formatted(
                    key(by),
                    where.sql(),
                    by == Adherence.By.WEEK
                        ? "t.key"
                        : "t.done + t.late + t.skipped + t.overdue desc, t.key"))
        .params(where.params())
        .query(Adherence.class)
        .list();
  }

  private static String key(Adherence.By by) {
    return switch (by) {
      case PERSON -> "p.owner_id::text";
      case CUSTOMER -> "p.customer_id::text";
      case PROJECT -> "coalesce(p.project_id::text, '')";
      case WEEK -> "to_char(date_trunc('week', p.due_at at time zone :zone), 'YYYY-MM-DD')";
    };
  }
}
