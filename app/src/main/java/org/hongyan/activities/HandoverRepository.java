package org.hongyan.activities;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hongyan.customers.OwnersChanged.OwnerChange;
import org.hongyan.identity.Account;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandoverRepository {

  private final JdbcClient db;

  HandoverRepository(JdbcClient db) {
    this.db = db;
  }

  void plans(TenantId tenant, List<OwnerChange> handed, Account to) {
    bind(
            db.sql(
                """
            update activities.plan_item i set owner_id = :to, org_path = :path
            from unnest(cast(:customers as uuid[]), cast(:owners as uuid[])) as h(customer, owner)
            where i.tenant_id = :tenant and i.customer_id = h.customer and i.owner_id = h.owner
              and i.ending is null
                """),
            tenant,
            handed,
            to)
        .param("path", to.orgPath())
        .update();
  }

  void callbacks(TenantId tenant, List<OwnerChange> handed, Account to, Instant at) {
    bind(
            db.sql(
                """
            update activities.callback n
            set due_at = least(n.due_at, o.due_at), wanted_at = least(n.wanted_at, o.wanted_at)
            from activities.callback o,
              unnest(cast(:customers as uuid[]), cast(:owners as uuid[])) as h(customer, owner)
            where n.tenant_id = :tenant and n.customer_id = h.customer and n.owner_id = :to
              and n.ended_at is null and o.tenant_id = :tenant and o.customer_id = h.customer
              and o.owner_id = h.owner and o.owner_id <> :to and o.ended_at is null
                """),
            tenant,
            handed,
            to)
        .update();
    bind(
            db.sql(
                """
            update activities.callback o set ended_at = :at, kept = false
            from unnest(cast(:customers as uuid[]), cast(:owners as uuid[])) as h(customer, owner)
            where o.tenant_id = :tenant and o.customer_id = h.customer and o.owner_id = h.owner
              and o.owner_id <> :to and o.ended_at is null
              and exists (select 1 from activities.callback n where n.tenant_id = :tenant
                and n.customer_id = h.customer and n.owner_id = :to and n.ended_at is null)
                """),
            tenant,
            handed,
            to)
        .param("at", RecordParams.value(at))
        .update();
    bind(
            db.sql(
                """
            update activities.callback o set owner_id = :to, org_path = :path
            from unnest(cast(:customers as uuid[]), cast(:owners as uuid[])) as h(customer, owner)
            where o.tenant_id = :tenant and o.customer_id = h.customer and o.owner_id = h.owner
              and o.ended_at is null
                """),
            tenant,
            handed,
            to)
        .param("path", to.orgPath())
        .update();
  }

  private static JdbcClient.StatementSpec bind(
      JdbcClient.StatementSpec statement, TenantId tenant, List<OwnerChange> handed, Account to) {
    return statement
        .param("tenant", tenant.value())
        .param("to", to.id().value())
        .param("customers", handed.stream().map(h -> h.customerId().value()).toArray(UUID[]::new))
        .param("owners", handed.stream().map(h -> h.giver().value()).toArray(UUID[]::new));
  }
}
