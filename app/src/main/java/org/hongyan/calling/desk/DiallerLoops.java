package org.hongyan.calling.desk;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.campaign.Leases;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The diallers of this node, one per campaign that is worked here. */
@Component
class DiallerLoops {

  private record Key(TenantId tenant, CampaignId campaign) {}

  private final Leases leases;
  private final InstantSource clock;
  private final Map<Key, CampaignLoop> loops = new ConcurrentHashMap<>();

  DiallerLoops(Leases leases, InstantSource clock) {
    this.leases = leases;
    this.clock = clock;
  }

  /** The dialler of a campaign; null when sellers choose for themselves. */
  @Nullable Pacer of(TenantId tenant, Campaign campaign, CampaignLoop.DeskThreads threads) {
    if (campaign.mode() == CampaignMode.CLICK) return null;
    return loops.computeIfAbsent(
        new Key(tenant, campaign.id()),
        key -> {
          var mailbox = new Mailbox(tenant, "campaign-" + campaign.id().value());
          return new CampaignLoop(campaign, mailbox, leases, threads, clock);
        });
  }

  void changed(TenantId tenant, Campaign campaign) {
    var loop = loops.get(new Key(tenant, campaign.id()));
    if (loop != null) loop.changed(campaign);
  }

  void tick() {
    loops.values().forEach(CampaignLoop::tick);
  }
}
