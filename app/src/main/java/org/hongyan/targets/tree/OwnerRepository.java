package org.hongyan.targets.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers for a node from which day on; rows are added, never changed. */
@Repository
class OwnerRepository {

  private final JdbcClient db;

  OwnerRepository(JdbcClient db) {
    this.db = db;
  }

  /** An owner and the first day. */
  record Owner(UUID node, UUID owner, LocalDate from) {}

  /** Gives nodes without an owner on a day the named one from that day on. */
  void ensure(TenantId tenant, Map<UUID, UUID> owners, LocalDate day, AccountId by, Instant now) {
    db.sql(
            """
            insert into targets.tree_owner
              (tenant_id, node_id, from_day, owner_id, created_by, created_at)
            select :tenant, w.node, :day, coalesce(
              (select o.owner_id from targets.tree_owner o
               where o.tenant_id = :tenant and o.node_id = w.node order by o.from_day limit 1),
              w.owner), :by, :now
            from unnest(:nodes::uuid[], :owners::uuid[]) as w (node, owner)
            where not exists (select 1 from targets.tree_owner o
              where o.tenant_id = :tenant and o.node_id = w.node and o.from_day <= :day)
            on conflict do nothing
            """)
        .param("tenant", tenant.value())
        .param("nodes", owners.keySet().toArray(UUID[]::new))
        .param("owners", owners.values().toArray(UUID[]::new))
        .param("day", day)
        .param("by", by.value())
        .param("now", RecordParams.value(now))
        .update();
  }

  /** False when an owner begins on that day already. */
  boolean change(
      TenantId tenant, UUID node, AccountId owner, LocalDate from, AccountId by, Instant now) {
    return db.sql(
                """
                insert into targets.tree_owner
                  (tenant_id, node_id, from_day, owner_id, created_by, created_at)
                values (:tenant, :node, :from, :owner, :by, :now)
                on conflict do nothing
                """)
            .param("tenant", tenant.value())
            .param("node", node)
            .param("from", from)
            .param("owner", owner.value())
            .param("by", by.value())
            .param("now", RecordParams.value(now))
            .update()
        == 1;
  }

  /** Who answers for each of these on a day; those without are left out. */
  Map<UUID, Owner> at(TenantId tenant, Collection<UUID> nodes, LocalDate day) {
    var owners = new HashMap<UUID, Owner>();
    db.sql(
            """
            select distinct on (o.node_id) o.node_id as node, o.owner_id as owner, o.from_day as "from"
            from targets.tree_owner o
            where o.tenant_id = :tenant and o.node_id = any(:nodes) and o.from_day <= :day
            order by o.node_id, o.from_day desc
            """)
        .param("tenant", tenant.value())
        .param("nodes", nodes.toArray(UUID[]::new))
        .param("day", day)
        .query(Owner.class)
        .list()
        .forEach(one -> owners.put(one.node(), one));
    return owners;
  }

  /** All who answered for a node, the first first. */
  List<Owner> history(TenantId tenant, UUID node) {
    return db.sql(
            """
            select o.node_id as node, o.owner_id as owner, o.from_day as "from"
            from targets.tree_owner o
            where o.tenant_id = :tenant and o.node_id = :node order by o.from_day
            """)
        .param("tenant", tenant.value())
        .param("node", node)
        .query(Owner.class)
        .list();
  }
}
