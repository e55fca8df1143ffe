package org.hongyan.calling.campaign;

import java.util.Optional;
import org.hongyan.calling.CampaignId;
import org.hongyan.shared.Tenancy;
import org.hongyan.switchboard.Node;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which node dials a campaign, by the database's clock. */
@Repository
class LeaseRepository {

  private final JdbcClient db;
  private final Node node;

  LeaseRepository(JdbcClient db, Node node) {
    this.db = db;
    this.node = node;
  }

  /** Takes a free lease, one that ran out, or our own of an earlier run; the token rises. */
  Optional<Long> take(CampaignId campaign, int seconds) {
    return db.sql(
            """
            insert into calling.campaign_lease as l (tenant_id, campaign_id, holder, token, until)
            values (:tenant, :campaign, :holder, 1, now() + make_interval(secs => :seconds))
            on conflict (tenant_id, campaign_id) do update set token = l.token + 1,
              holder = :holder, until = now() + make_interval(secs => :seconds)
            where l.holder = :holder or l.until < now()
            returning token
            """)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .param("holder", node.id())
        .param("seconds", seconds)
        .query(Long.class)
        .optional();
  }

  /** Keeps a lease that still holds; false when it is lost. */
  boolean keep(CampaignId campaign, long token, int seconds) {
    return db.sql(
                """
                update calling.campaign_lease set until = now() + make_interval(secs => :seconds)
                where tenant_id = :tenant and campaign_id = :campaign and token = :token
                  and until > now()
                """)
            .param("tenant", Tenancy.current().value())
            .param("campaign", campaign.value())
            .param("token", token)
            .param("seconds", seconds)
            .update()
        == 1;
  }

  void giveUp(CampaignId campaign, long token) {
    db.sql(
            """
            update calling.campaign_lease set until = now()
            where tenant_id = :tenant and campaign_id = :campaign and token = :token
            """)
        .param("tenant", Tenancy.current().value())
        .param("campaign", campaign.value())
        .param("token", token)
        .update();
  }
}
