package org.hongyan.customers;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CustomerNameRepository {

  private record Named(CustomerId id, String name) {}

  private final JdbcClient db;

  CustomerNameRepository(JdbcClient db) {
    this.db = db;
  }

  Map<CustomerId, String> names(TenantId tenant, Collection<CustomerId> ids) {
    return db
        .sql(
            """
            select id, name from customers.customer
            where tenant_id = :tenant and id = any(:ids)
            """)
        .param("tenant", tenant.value())
        .param("ids", ids.stream().map(CustomerId::value).distinct().toArray(UUID[]::new))
        .query(Named.class)
        .stream()
        .collect(Collectors.toMap(Named::id, Named::name));
  }
}
