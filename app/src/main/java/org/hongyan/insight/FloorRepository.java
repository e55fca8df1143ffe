package org.hongyan.insight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.Scope;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FloorRepository {

  private final JdbcClient db;

  FloorRepository(JdbcClient db) {
    this.db = db;
  }

  /** One row per person with anything in the period. */
  List<SellerDay> sellers(TenantId tenant, Scope scope, Period period) {
    var calls = inside("c", "started_at", tenant, scope, period);
    var where = calls.sql();
    return db.sql(
            """
            with facts as (
              select c.owner_id, count(*) as calls, count(*) filter (where c.answered) as connects,
                sum(c.talk_seconds) as talk, 0 as orders, 0 as amount, 0 as planned, 0 as kept
              from calling.v_call c %s group by c.owner_id
              union all
              select c.owner_id, 0, 0, 0, count(*) filter (where c.amount_minor > 0), sum(c.amount_minor), 0, 0
              from deals.v_order c %s group by c.owner_id
              union all
              select c.owner_id, 0, 0, 0, 0, 0, count(*), count(*) filter (where c.ending = 'DONE')
              from activities.v_plan_item c %s group by c.owner_id
            )
            select owner_id as account_id, sum(calls) as calls, sum(connects) as connects,
              sum(talk) as talk_seconds, sum(orders) as orders, sum(amount) as amount_minor,
              sum(planned) as planned, sum(kept) as kept
            from facts where owner_id is not null
            group by owner_id
            """
                .formatted(
                    where,
                    where.replace("c.started_at", "c.at"),
                    where.replace("c.started_at", "c.due_at")))
        .params(calls.params())
        .query(SellerDay.class)
        .list();
  }

  /** Org paths of the units and people a campaign belongs to; none for an unknown campaign. */
  List<String> campaignPaths(TenantId tenant, UUID campaign) {
    return db.sql(
            """
            select distinct m.org_path from calling.v_campaign_member m
            where m.tenant_id = :tenant and m.campaign_id = :campaign
            """)
        .param("tenant", tenant.value())
        .param("campaign", campaign)
        .query(String.class)
        .list();
  }

  Optional<Funnel> funnel(TenantId tenant, UUID campaign) {
    return db.sql(
            """
            with lead as (
              select l.id, l.attempts, l.connects, l.state from calling.v_lead l
              where l.tenant_id = :tenant and l.campaign_id = :campaign
            ),
            call as (
              select c.lead_id, bool_or(c.contact) as contact, bool_or(c.sale) as sale, count(*) as calls
              from calling.v_call c
              where c.tenant_id = :tenant and c.campaign_id = :campaign
              group by c.lead_id
            )
            select count(*) as leads,
              count(*) filter (where l.attempts > 0) as dialled,
              count(*) filter (where l.connects > 0) as answered,
              count(*) filter (where c.contact) as contacts,
              count(*) filter (where c.sale) as sales,
              count(*) filter (where l.state = 'DONE') as finished,
              coalesce(sum(c.calls), 0) as calls
            from lead l left join call c on c.lead_id = l.id
            """)
        .param("tenant", tenant.value())
        .param("campaign", campaign)
        .query(Funnel.class)
        .optional();
  }

  static Where inside(String alias, String column, TenantId tenant, Scope scope, Period period) {
    var where =
        new Where()
            .and(alias + ".tenant_id = :tenant", "tenant", tenant)
            .and(alias + "." + column + " >= :start", "start", period.start())
            .and(alias + "." + column + " < :end", "end", period.end());
    return scope.restrict(where, alias + ".owner_id", alias + ".org_path");
  }
}
