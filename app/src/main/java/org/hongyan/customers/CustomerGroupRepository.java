package org.hongyan.customers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CustomerGroupRepository {

  private final JdbcClient db;

  CustomerGroupRepository(JdbcClient db) {
    this.db = db;
  }

  List<CustomerGroup> counts(TenantId tenant, String path, CustomerGrouping by) {
    return db.sql(
            """
            select %s as key, coalesce(c.province, '') as province, c.owner_id,
              coalesce(c.grade, '') as grade, count(*) as customers,
              count(*) filter (where not c.do_not_call) as callable
            from customers.customer c
            where c.tenant_id = :tenant and c.org_path >= :path and c.org_path < :end
            group by 1, 2, 3, 4
            order by 1, 2, 3, 4
            """
                .formatted(by.sql()))
        .param("tenant", tenant.value())
        .param("path", path)
        .param("end", end(path))
        .query(CustomerGroup.class)
        .list();
  }

  List<InGroup> of(TenantId tenant, List<CustomerId> ids, CustomerGrouping by) {
    return db.sql(
            """
            select c.id as customer_id, %s as key, c.owner_id from customers.customer c
            where c.tenant_id = :tenant and c.id = any(:ids)
            """
                .formatted(by.sql()))
        .param("tenant", tenant.value())
        .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
        .query(InGroup.class)
        .list();
  }

  List<Misplaced> misplaced(
      TenantId tenant,
      Scope scope,
      String path,
      CustomerGrouping by,
      Map<String, AccountId> owners,
      @Nullable CustomerId after,
      Instant at,
      int limit) {
    var where = where(tenant, scope, path, owners).and("c.id > :after", "after", after);
    where.with("at", at).with("limit", limit);
    return db.sql(
            """
            select c.id, c.name, t.key, c.owner_id, t.owner as to_id,
              case when c.protected_until > :at then c.protected_until end as protected_until
            from customers.customer c
            join unnest(cast(:keys as text[]), cast(:owners as uuid[])) as t(key, owner) on t.key = %s
            %s
            order by c.id limit :limit
            """
                .formatted(by.sql(), where.sql()))
        .params(where.params())
        .query(Misplaced.class)
        .list();
  }

  int count(
      TenantId tenant,
      Scope scope,
      String path,
      CustomerGrouping by,
      Map<String, AccountId> owners,
      int cap) {
    var where = where(tenant, scope, path, owners).with("cap", cap);
    return db.sql(
            """
            select count(*) from (select 1 from customers.customer c
              join unnest(cast(:keys as text[]), cast(:owners as uuid[])) as t(key, owner) on t.key = %s
              %s limit :cap) capped
            """
                .formatted(by.sql(), where.sql()))
        .params(where.params())
        .query(Integer.class)
        .single();
  }

  private static Where where(
      TenantId tenant, Scope scope, String path, Map<String, AccountId> owners) {
    var entries = List.copyOf(owners.entrySet());
    var where =
        new Where()
            .and("c.tenant_id = :tenant", "tenant", tenant)
            .and("c.org_path >= :path", "path", path)
            .and("c.org_path < :end", "end", end(path))
            .and("c.owner_id is distinct from t.owner")
            .with("keys", entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
            .with("owners", entries.stream().map(e -> e.getValue().value()).toArray(UUID[]::new));
    scope.restrict(where, "c.owner_id", "c.org_path");
    return where;
  }

  private static String end(String path) {
    return path.substring(0, path.length() - 1) + "/";
  }
}
