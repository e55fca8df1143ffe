package org.hongyan.identity;

import java.time.Instant;
import java.util.List;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HeadCountRepository {

  private final JdbcClient db;

  HeadCountRepository(JdbcClient db) {
    this.db = db;
  }

  List<HeadCount> at(TenantId tenant, Scope scope, List<Instant> moments) {
    var where = new Where().and("s.tenant_id = :tenant", "tenant", tenant);
    scope.restrict(where, "s.account_id", "u.path");
    where.with("moments", moments.stream().map(Instant::toString).toArray(String[]::new));
    return db.sql(
            """
            select m.at, count(h.role) filter (where h.role = 'SELLER') as selling,
              count(h.role) filter (where h.role <> 'SELLER') as others
            from unnest(:moments::timestamptz[]) as m (at)
            left join (
              select s.valid, a.role
              from identity.account_assignment s
              join identity.account a on a.tenant_id = s.tenant_id and a.id = s.account_id
              join identity.org_unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
              %s
            ) h on h.valid @> m.at
            group by m.at order by m.at
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(HeadCount.class)
        .list();
  }
}
