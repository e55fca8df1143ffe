package org.hongyan.customers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves many customers in a few statements, remembering where each came from. */
@Repository
class HandoutRepository {

  /**
   * One customer that changes hands.
   *
   * @param lastOwner whoever had it last, also of a customer that comes out of the pool
   */
  record Line(
      UUID customerId,
      @Nullable UUID fromOwner,
      @Nullable UUID toOwner,
      @Nullable UUID lastOwner) {}

  record Moved(UUID id, List<Line> lines) {}

  private final JdbcClient db;
  private final Ownership ownership;

  HandoutRepository(JdbcClient db, Ownership ownership) {
    this.db = db;
    this.ownership = ownership;
  }

  Moved move(List<UUID> ids, @Nullable Account to, AccountId by, String reason, Instant at) {
    var handout = Ids.next();
    insertHandout(handout, by, at);
    var owner = to == null ? null : to.id().value();
    var lines =
        db.sql(
                """
                with line as (
                  insert into customers.handout_line (tenant_id, handout_id, customer_id, from_owner, from_path, to_owner)
                  select tenant_id, :handout, id, owner_id, org_path, cast(:owner as uuid) from (
                    select * from customers.customer
                    where tenant_id = :tenant and id = any(:ids) and owner_id is distinct from cast(:owner as uuid)
                    order by id for update) locked
                  returning customer_id, from_owner, to_owner)
                select customer_id, from_owner, to_owner, coalesce(from_owner, (
                  select o.owner_id from customers.ownership o
                  where o.tenant_id = :tenant and o.customer_id = line.customer_id and not isempty(o.valid)
                  order by lower(o.valid) desc limit 1)) as last_owner
                from line
                """)
            .param("tenant", Tenancy.current().value())
            .param("handout", handout)
            .param("owner", owner)
            .param("ids", ids.toArray(UUID[]::new))
            .query(Line.class)
            .list();
    db.sql(
            """
            update customers.customer set owner_id = cast(:owner as uuid),
              org_path = coalesce(cast(:path as text), pool_path),
              pool_path = case when starts_with(cast(:path as text), pool_path) or cast(:path as text) is null
                               then pool_path else cast(:path as text) end,
              owned_since = case when cast(:owner as uuid) is null then null else cast(:at as timestamptz) end,
              protected_until = null, updated_at = :at, version = version + 1
            where tenant_id = :tenant
              and id in (select customer_id from customers.handout_line where tenant_id = :tenant and handout_id = :handout)
            """)
        .param("tenant", Tenancy.current().value())
        .param("handout", handout)
        .param("owner", owner)
        .param("path", to == null ? null : to.orgPath())
        .param("at", RecordParams.value(at))
        .update();
    periods(reason, by, at, lines);
    db.sql(
            "update customers.handout set moved = :moved where tenant_id = :tenant and id = :handout")
        .param("tenant", Tenancy.current().value())
        .param("handout", handout)
        .param("moved", lines.size())
        .update();
    return new Moved(handout, lines);
  }

  private void insertHandout(UUID id, AccountId by, Instant at) {
    db.sql(
            """
            insert into customers.handout (tenant_id, id, by_id, at, moved) values (:tenant, :id, :by, :at, 0)
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id)
        .param("by", by.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  /** Closes running periods and opens new ones as the customers now stand. */
  private void periods(String reason, AccountId by, Instant at, List<Line> lines) {
    var customers = lines.stream().map(Line::customerId).toArray(UUID[]::new);
    ownership.end(List.of(customers), at);
    var ids = lines.stream().map(line -> Ids.next()).toArray(UUID[]::new);
    db.sql(
            """
            insert into customers.ownership (tenant_id, id, customer_id, owner_id, org_path, valid, reason, by_id)
            select c.tenant_id, n.id, c.id, c.owner_id, c.org_path, tstzrange(:at, null), :reason, :by
            from unnest(cast(:ids as uuid[]), cast(:customers as uuid[])) as n(id, customer_id)
            join customers.customer c on c.tenant_id = :tenant and c.id = n.customer_id
            where c.owner_id is not null
            """)
        .param("tenant", Tenancy.current().value())
        .param("ids", ids)
        .param("customers", customers)
        .param("at", RecordParams.value(at))
        .param("reason", reason)
        .param("by", by.value())
        .update();
  }

  boolean markUndone(UUID handout, AccountId by, Instant at, Instant since) {
    return db.sql(
                """
                update customers.handout set undone_at = :at
                where tenant_id = :tenant and id = :id and by_id = :by and undone_at is null and at >= :since
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", handout)
            .param("by", by.value())
            .param("at", RecordParams.value(at))
            .param("since", RecordParams.value(since))
            .update()
        == 1;
  }

  List<Line> moveBack(UUID handout, AccountId by, Instant at) {
    var lines =
        db.sql(
                """
                update customers.customer c set owner_id = l.from_owner, org_path = l.from_path,
                  owned_since = case when l.from_owner is null then null else cast(:at as timestamptz) end,
                  updated_at = :at, version = c.version + 1
                from customers.handout_line l
                where l.tenant_id = :tenant and l.handout_id = :handout and c.tenant_id = :tenant
                  and c.id = l.customer_id and c.owner_id is not distinct from l.to_owner
                returning l.customer_id, l.to_owner as from_owner, l.from_owner as to_owner,
                  l.to_owner as last_owner
                """)
            .param("tenant", Tenancy.current().value())
            .param("handout", handout)
            .param("at", RecordParams.value(at))
            .query(Line.class)
            .list();
    periods("undone", by, at, lines);
    return lines;
  }
}
