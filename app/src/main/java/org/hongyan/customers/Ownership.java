package org.hongyan.customers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who owns whom: single statements, so that two racers have one winner. */
@Repository
class Ownership {

  /** Limits of a company on claiming. */
  record Limits(int capacity, int claimsPerDay, int protectionDays) {}

  record Period(AccountId ownerId, Instant validFrom, @Nullable Instant validTo, String reason) {}

  private final JdbcClient db;
  private final ZoneId zone;

  Ownership(JdbcClient db, Clock clock) {
    this.db = db;
    this.zone = clock.getZone();
  }

  Limits limits() {
    return db.sql(
            """
            select capacity, claims_per_day, protection_days from customers.settings where tenant_id = :tenant
            """)
        .param("tenant", Tenancy.current().value())
        .query(Limits.class)
        .optional()
        .orElse(new Limits(500, 50, 30));
  }

  /**
   * Counts one more claim today unless the cap is reached; holds the account's row until commit.
   */
  boolean countClaim(AccountId account, int cap, Instant at) {
    if (cap < 1) return false;
    return db.sql(
                """
                insert into customers.claim_day (tenant_id, account_id, day, claims)
                values (:tenant, :account, :day, 1)
                on conflict (tenant_id, account_id, day)
                do update set claims = claim_day.claims + 1 where claim_day.claims < :cap
                """)
            .param("tenant", Tenancy.current().value())
            .param("account", account.value())
            .param("day", at.atZone(zone).toLocalDate())
            .param("cap", cap)
            .update()
        == 1;
  }

  /** How many the account owns, counted up to the limit. */
  int held(AccountId account, int limit) {
    return db.sql(
            """
            select count(*) from (select 1 from customers.customer
              where tenant_id = :tenant and owner_id = :account limit :limit) held
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  /** Takes a customer out of the pool; false when it is not (or no longer) in one. */
  boolean take(CustomerId id, AccountId account, String path, Duration protection, Instant at) {
    return db.sql(
                """
                update customers.customer set owner_id = :account, org_path = :path, owned_since = :at,
                  protected_until = :until, updated_at = :at, version = version + 1
                where tenant_id = :tenant and id = :id and owner_id is null
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("account", account.value())
            .param("path", path)
            .param("at", RecordParams.value(at))
            .param("until", RecordParams.value(at.plus(protection)))
            .update()
        == 1;
  }

  /** Puts an owned customer into its unit's pool; false when somebody else owns it by now. */
  boolean release(CustomerId id, AccountId owner, Instant at) {
    return db.sql(
                """
                update customers.customer set owner_id = null, org_path = pool_path, owned_since = null, protected_until = null,
                  updated_at = :at, version = version + 1
                where tenant_id = :tenant and id = :id and owner_id = :owner
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("owner", owner.value())
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** Whoever had a customer last that nobody has. */
  Optional<AccountId> last(CustomerId id) {
    return db.sql(
            """
            select owner_id from customers.ownership
            where tenant_id = :tenant and customer_id = :id and not isempty(valid)
            order by lower(valid) desc limit 1
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
        .optional();
  }

  void begin(CustomerId id, AccountId owner, String path, String reason, AccountId by, Instant at) {
    db.sql(
            """
            insert into customers.ownership (tenant_id, id, customer_id, owner_id, org_path, valid, reason, by_id)
            values (:tenant, :id, :customer, :owner, :path, tstzrange(:at, null), :reason, :by)
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", org.hongyan.shared.Ids.next())
        .param("customer", id.value())
        .param("owner", owner.value())
        .param("path", path)
        .param("at", RecordParams.value(at))
        .param("reason", reason)
        .param("by", by.value())
        .update();
  }

  /** Closes the running period; one begun at the very same instant becomes empty. */
  void end(List<UUID> customers, Instant at) {
    db.sql(
            """
            update customers.ownership set valid = tstzrange(lower(valid), greatest(lower(valid), :at))
            where tenant_id = :tenant and customer_id = any(:ids) and upper_inf(valid)
            """)
        .param("tenant", Tenancy.current().value())
        .param("ids", customers.toArray(UUID[]::new))
        .param("at", RecordParams.value(at))
        .update();
  }

  List<Period> history(CustomerId id) {
    return db.sql(
            """
            select owner_id, lower(valid) as valid_from, upper(valid) as valid_to, reason
            from customers.ownership
            where tenant_id = :tenant and customer_id = :id and not isempty(valid)
            order by lower(valid) desc limit 50
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(Period.class)
        .list();
  }
}
