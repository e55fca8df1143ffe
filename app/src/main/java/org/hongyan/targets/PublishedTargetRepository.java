package org.hongyan.targets;

import java.time.LocalDate;
import java.util.List;
import org.hongyan.identity.Scope;
import org.hongyan.planning.PastTarget;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PublishedTargetRepository {

  private final JdbcClient db;

  PublishedTargetRepository(JdbcClient db) {
    this.db = db;
  }

  List<PastTarget> between(TenantId tenant, Scope scope, LocalDate from, LocalDate to) {
    var where =
        new Where()
            .and("t.tenant_id = :tenant", "tenant", tenant)
            .and("t.replaced_at is null")
            .and("t.month >= :from", "from", from)
            .and("t.month <= :to", "to", to);
    scope.restrict(where, "t.owner_id", "t.org_path");
    return db.sql(
            """
            select t.month, t.kind = 'PERSON' as person, coalesce(t.account_id, t.unit_id)::text as key,
              t.org_path, t.amount_minor, t.currency
            from targets.target t %s order by t.month, t.org_path, key
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(PastTarget.class)
        .list();
  }
}
