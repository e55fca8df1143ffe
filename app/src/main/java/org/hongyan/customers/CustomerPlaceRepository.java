package org.hongyan.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CustomerPlaceRepository {

  private final JdbcClient db;

  CustomerPlaceRepository(JdbcClient db) {
    this.db = db;
  }

  List<PlaceCount> counts(TenantId tenant, String path) {
    return db.sql(
            """
            select coalesce(c.province, '') as province, c.org_path, count(*) as customers
            from customers.customer c
            where c.tenant_id = :tenant and c.org_path >= :path and c.org_path < :end
            group by coalesce(c.province, ''), c.org_path
            order by 1, 2
            """)
        .param("tenant", tenant.value())
        .param("path", path)
        .param("end", path.substring(0, path.length() - 1) + "/")
        .query(PlaceCount.class)
        .list();
  }

  Map<String, Long> grades(TenantId tenant, String path) {
    var grades = new TreeMap<String, Long>();
    db.sql(
            """
            select coalesce(c.grade, '') as grade, count(*) as customers from customers.customer c
            where c.tenant_id = :tenant and c.org_path >= :path and c.org_path < :end
            group by coalesce(c.grade, '')
            """)
        .param("tenant", tenant.value())
        .param("path", path)
        .param("end", path.substring(0, path.length() - 1) + "/")
        .query(
            row -> {
              grades.put(row.getString("grade"), row.getLong("customers"));
            });
    return grades;
  }

  Map<CustomerId, String> provinces(TenantId tenant, List<CustomerId> ids) {
    var provinces = new HashMap<CustomerId, String>();
    db.sql(
            """
            select c.id, coalesce(c.province, '') as province from customers.customer c
            where c.tenant_id = :tenant and c.id = any(:ids)
            """)
        .param("tenant", tenant.value())
        .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
        .query(
            row -> {
              provinces.put(
                  new CustomerId(row.getObject("id", UUID.class)), row.getString("province"));
            });
    return provinces;
  }
}
