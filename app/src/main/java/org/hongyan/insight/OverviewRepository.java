package org.hongyan.insight;

import java.util.List;
import org.hongyan.identity.Scope;
import org.hongyan.insight.Overview.DayPoint;
import org.hongyan.insight.Overview.GradeFigures;
import org.hongyan.insight.Overview.HourFigures;
import org.hongyan.insight.Overview.Totals;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads published views only; every query is bounded by tenant, period and scope. */
@Repository
class OverviewRepository {

  /** Figures of one org path as it was at the time. */
  record PathFigures(
      String path, long calls, long connects, long talkSeconds, long orders, long amountMinor) {}

  private final JdbcClient db;

  OverviewRepository(JdbcClient db) {
    this.db = db;
  }

  Totals totals(TenantId tenant, Scope scope, Period period) {
    var where = FloorRepository.inside("c", "started_at", tenant, scope, period);
    return db.sql(
            """
            select k.calls, k.connects, k.talk_seconds, k.sellers, o.orders, o.amount_minor
            from (
              select count(*) as calls, count(*) filter (where c.answered) as connects,
                coalesce(sum(c.talk_seconds), 0) as talk_seconds, count(distinct c.owner_id) as sellers
              from calling.v_call c %s
            ) k, (
              select count(*) filter (where c.amount_minor > 0) as orders,
                coalesce(sum(c.amount_minor), 0) as amount_minor
              from deals.v_order c %s
            ) o
            """
                .formatted(where.sql(), where.sql().replace("c.started_at", "c.at")))
        .params(where.params())
        .query(Totals.class)
        .single();
  }

  List<DayPoint> days(TenantId tenant, Scope scope, Period period) {
    var where =
        FloorRepository.inside("c", "started_at", tenant, scope, period)
            .with("zone", period.zone().getId());
    return db.sql(
            """
            with facts as (
              select (c.started_at at time zone :zone)::date as day, count(*) as calls,
                count(*) filter (where c.answered) as connects, 0 as orders, 0 as amount
              from calling.v_call c %s group by 1
              union all
              select (c.at at time zone :zone)::date, 0, 0,
                count(*) filter (where c.amount_minor > 0), sum(c.amount_minor)
              from deals.v_order c %s group by 1
            )
            select day, sum(calls) as calls, sum(connects) as connects, sum(orders) as orders,
              sum(amount) as amount_minor
            from facts group by day order by day
            """
                .formatted(where.sql(), where.sql().replace("c.started_at", "c.at")))
        .params(where.params())
        .query(DayPoint.class)
        .list();
  }

  List<PathFigures> paths(TenantId tenant, Scope scope, Period period) {
    var where = FloorRepository.inside("c", "started_at", tenant, scope, period);
    return db.sql(
            """
            with facts as (
              select c.org_path, count(*) as calls, count(*) filter (where c.answered) as connects,
                sum(c.talk_seconds) as talk, 0 as orders, 0 as amount
              from calling.v_call c %s group by 1
              union all
              select c.org_path, 0, 0, 0, count(*) filter (where c.amount_minor > 0), sum(c.amount_minor)
              from deals.v_order c %s group by 1
            )
            select org_path as path, sum(calls) as calls, sum(connects) as connects,
              sum(talk) as talk_seconds, sum(orders) as orders, sum(amount) as amount_minor
            from facts group by org_path
            """
                .formatted(where.sql(), where.sql().replace("c.started_at", "c.at")))
        .params(where.params())
        .query(PathFigures.class)
        .list();
  }

  List<GradeFigures> grades(TenantId tenant, Scope scope, Period period) {
    var where = FloorRepository.inside("c", "started_at", tenant, scope, period);
    return db.sql(
            """
            select k.grade, count(*) as calls, count(*) filter (where c.answered) as connects,
              count(*) filter (where c.sale) as sales
            from calling.v_call c
            join customers.v_customer k on k.tenant_id = c.tenant_id and k.id = c.customer_id
            %s
            group by k.grade order by k.grade
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(GradeFigures.class)
        .list();
  }

  List<HourFigures> hours(TenantId tenant, Scope scope, Period period) {
    var where =
        FloorRepository.inside("c", "started_at", tenant, scope, period)
            .with("zone", period.zone().getId());
    return db.sql(
            """
            select extract(isodow from c.started_at at time zone :zone)::int as weekday,
              extract(hour from c.started_at at time zone :zone)::int as hour,
              count(*) as calls, count(*) filter (where c.answered) as connects
            from calling.v_call c
            %s
            group by 1, 2 order by 1, 2
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(HourFigures.class)
        .list();
  }
}
