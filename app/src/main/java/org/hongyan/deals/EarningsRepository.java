package org.hongyan.deals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads credits and payments of many people at once. */
@Repository
class EarningsRepository {

  private final JdbcClient db;

  EarningsRepository(JdbcClient db) {
    this.db = db;
  }

  List<Earned> earned(TenantId tenant, Collection<AccountId> people, Instant from, Instant to) {
    return db.sql(
            """
            select c.account_id, c.order_id, o.original_id, p.at as original_at,
              coalesce(pc.amount_minor, 0) as original_minor, o.customer_id, c.amount_minor,
              c.share_bp, c.currency, c.at,
              o.kind = 'ORDER' and not exists (
                select 1 from deals.sales_order e
                where e.tenant_id = o.tenant_id and e.customer_id = o.customer_id
                  and e.kind = 'ORDER' and (e.at, e.id) < (o.at, o.id)) as first_of_customer,
              o.kind = 'ORDER' and exists (
                select 1 from deals.sales_order x
                where x.tenant_id = o.tenant_id and x.original_id = o.id
                  and x.kind = 'CANCELLATION' and x.at < :to) as cancelled
            from deals.order_credit c
            join deals.sales_order o on o.tenant_id = c.tenant_id and o.id = c.order_id
            left join deals.sales_order p on p.tenant_id = o.tenant_id and p.id = o.original_id
            left join deals.order_credit pc on pc.tenant_id = o.tenant_id
              and pc.order_id = o.original_id and pc.account_id = c.account_id
            where c.tenant_id = :tenant and c.account_id = any(:people)
              and c.at >= :from and c.at < :to
            order by c.account_id, c.at, c.order_id
            """)
        .param("tenant", tenant.value())
        .param("people", array(people))
        .param("from", RecordParams.value(from))
        .param("to", RecordParams.value(to))
        .query(Earned.class)
        .list();
  }

  List<Collected> collected(
      TenantId tenant, Collection<AccountId> people, Instant from, Instant to) {
    return db.sql(
            """
            select c.account_id, c.order_id, o.customer_id,
              sum(m.amount_minor)::bigint as paid_minor, c.share_bp, c.currency, max(m.at) as at
            from deals.order_credit c
            join deals.sales_order o on o.tenant_id = c.tenant_id and o.id = c.order_id
            join deals.payment m on m.tenant_id = c.tenant_id and m.order_id = c.order_id
            where c.tenant_id = :tenant and c.account_id = any(:people)
              and m.at >= :from and m.at < :to
            group by c.account_id, c.order_id, o.customer_id, c.share_bp, c.currency
            order by c.account_id, c.order_id
            """)
        .param("tenant", tenant.value())
        .param("people", array(people))
        .param("from", RecordParams.value(from))
        .param("to", RecordParams.value(to))
        .query(Collected.class)
        .list();
  }

  private static UUID[] array(Collection<AccountId> people) {
    return people.stream().map(AccountId::value).toArray(UUID[]::new);
  }
}
