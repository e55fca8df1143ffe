package org.hongyan.calling.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.LeadId;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LeadRepository {

  private static final String COLUMNS =
      "id, campaign_id, customer_id, state, reason, attempts, next_at, last_at";

  private final JdbcClient db;

  LeadRepository(JdbcClient db) {
    this.db = db;
  }

  /** Adds leads in the order given; returns how many were new. */
  int add(CampaignId campaign, List<CustomerId> customers, Instant now) {
    int added = 0;
    for (int from = 0; from < customers.size(); from += 5_000) {
      var part = customers.subList(from, Math.min(customers.size(), from + 5_000));
      added +=
          db.sql(
                  """
                  insert into calling.lead (tenant_id, id, campaign_id, customer_id, state, priority,
                    attempts, connects, next_at)
                  select :tenant, id, :campaign, customer, 'OPEN', 0, 0, 0, :now
                  from unnest(:ids::uuid[], :customers::uuid[]) as new(id, customer)
                  on conflict (tenant_id, campaign_id, customer_id) do nothing
                  """)
              .param("tenant", Tenancy.current().value())
              .param("campaign", campaign.value())
              .param("ids", part.stream().map(c -> LeadId.next().value()).toArray(UUID[]::new))
              .param("customers", part.stream().map(CustomerId::value).toArray(UUID[]::new))
              .param("now", RecordParams.value(now))
              .update();
    }
    return added;
  }

  /**
   * Takes the next open lead: one statement, two racers never get the same. A fencing token other
   * than 0 must be that of the campaign's lease.
   */
  Optional<Lead> claimNext(CampaignId campaign, AccountId seller, long fencing, Instant now) {
    return db.sql(
            """
            update calling.lead set state = 'LIVE'
            where tenant_id = :tenant and id = (
              select l.id from calling.lead l
              where l.tenant_id = :tenant and l.campaign_id = :campaign and l.state = 'OPEN'
                and l.next_at <= :now and (l.account_id is null or l.account_id = :seller)
                and (:fencing = 0 or exists (select 1 from calling.campaign_lease h
                  where h.tenant_id = :tenant and h.campaign_id = :campaign
                    and h.token = :fencing and h.until > now()))
              order by l.priority desc, l.next_at, l.id
              limit 1 for update skip locked)
            returning
            """
                + COLUMNS)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .param("seller", seller.value())
        .param("fencing", fencing)
        .param("now", RecordParams.value(now))
        .query(Lead.class)
        .optional();
  }

  /** Takes the lead of one customer, for a promised callback or a click. */
  Optional<Lead> claimOf(CampaignId campaign, CustomerId customer) {
    return db.sql(
            """
            update calling.lead set state = 'LIVE'
            where tenant_id = :tenant and campaign_id = :campaign and customer_id = :customer
              and state <> 'LIVE'
            returning
            """
                + COLUMNS)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .param("customer", customer.value())
        .query(Lead.class)
        .optional();
  }

  /** Puts a lead back with its next time. */
  void release(LeadId id, Instant nextAt) {
    set(id, Lead.State.OPEN, null, nextAt, null, false);
  }

  /** The customer has an owner: only that seller is offered this lead. */
  void keepFor(LeadId id, @Nullable AccountId owner, Instant now) {
    db.sql(
            """
            update calling.lead set state = 'OPEN', account_id = :owner, next_at = :now
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("owner", RecordParams.value(owner), java.sql.Types.OTHER)
        .param("now", RecordParams.value(now))
        .update();
  }

  void close(LeadId id, String reason, Instant now) {
    set(id, Lead.State.DONE, reason, now, null, false);
  }

  /** After a dial: the lead's new state, and one more attempt when it counts. */
  void dialled(LeadId id, Lead.State state, @Nullable String reason, Instant nextAt, Instant at) {
    set(id, state, reason, nextAt, at, true);
  }

  private void set(
      LeadId id,
      Lead.State state,
      @Nullable String reason,
      Instant nextAt,
      @Nullable Instant lastAt,
      boolean counts) {
    db.sql(
            """
            update calling.lead set state = :state, reason = :reason, next_at = :nextAt,
              last_at = coalesce(:lastAt::timestamptz, last_at), attempts = attempts + :one
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("state", state.name())
        .param("reason", reason)
        .param("nextAt", RecordParams.value(nextAt))
        .param("lastAt", RecordParams.value(lastAt))
        .param("one", counts ? 1 : 0)
        .update();
  }

  Optional<Lead> find(LeadId id) {
    return db.sql("select " + COLUMNS + " from calling.lead where tenant_id = :tenant and id = :id")
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(Lead.class)
        .optional();
  }

  /** Open leads for a seller to choose from, best first. */
  List<Lead> open(CampaignId campaign, Instant now, int limit) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                 from calling.lead
                where tenant_id = :tenant and campaign_id = :campaign and state = 'OPEN'
                  and next_at <= :now
                order by priority desc, next_at, id limit :limit
                """)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .param("now", RecordParams.value(now))
        .param("limit", limit)
        .query(Lead.class)
        .list();
  }

  /** How many wait now, at most {@code cap}: an index range, never the whole campaign. */
  int waiting(CampaignId campaign, Instant now, int cap) {
    return db.sql(
            """
            select count(*) from (select 1 from calling.lead
              where tenant_id = :tenant and campaign_id = :campaign and state = 'OPEN'
                and next_at <= :now limit :cap) counted
            """)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .param("now", RecordParams.value(now))
        .param("cap", cap)
        .query(Integer.class)
        .single();
  }
}
