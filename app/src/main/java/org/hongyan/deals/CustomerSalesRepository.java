package org.hongyan.deals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CustomerSalesRepository {

  private final JdbcClient db;

  CustomerSalesRepository(JdbcClient db) {
    this.db = db;
  }

  List<CustomerRevenue> below(
      TenantId tenant, String path, String currency, Instant from, Instant to) {
    return db.sql(
            """
            select o.customer_id, sum(o.amount_minor)::bigint as minor
            from deals.sales_order o
            where o.tenant_id = :tenant and o.org_path >= :path and o.org_path < :end
              and o.currency = :currency and o.at >= :from and o.at < :to
            group by o.customer_id
            """)
        .param("tenant", tenant.value())
        .param("path", path)
        .param("end", path.substring(0, path.length() - 1) + "/")
        .param("currency", currency)
        .param("from", RecordParams.value(from))
        .param("to", RecordParams.value(to))
        .query(CustomerRevenue.class)
        .list();
  }

  Optional<Instant> firstBelow(TenantId tenant, String path, String currency) {
    return db.sql(
            """
            select min(o.at) from deals.sales_order o
            where o.tenant_id = :tenant and o.org_path >= :path and o.org_path < :end
              and o.currency = :currency
            """)
        .param("tenant", tenant.value())
        .param("path", path)
        .param("end", path.substring(0, path.length() - 1) + "/")
        .param("currency", currency)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  List<CustomerRevenue> of(
      TenantId tenant,
      Collection<CustomerId> customers,
      String currency,
      Instant from,
      Instant to) {
    return db.sql(
            """
            select o.customer_id, sum(o.amount_minor)::bigint as minor
            from deals.sales_order o
            where o.tenant_id = :tenant and o.customer_id = any(:customers)
              and o.currency = :currency and o.at >= :from and o.at < :to
            group by o.customer_id
            """)
        .param("tenant", tenant.value())
        .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
        .param("currency", currency)
        .param("from", RecordParams.value(from))
        .param("to", RecordParams.value(to))
        .query(CustomerRevenue.class)
        .list();
  }
}
