package org.hongyan.calling.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hongyan.activities.Callback;
import org.hongyan.activities.Callbacks;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.Campaigns;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A seller's promised calls, and what else waits for the seller. */
@Component
class Promises {

  private static final int LEADS_COUNTED = 999;

  private final Callbacks callbacks;
  private final Campaigns campaigns;
  private final InstantSource clock;

  Promises(Callbacks callbacks, Campaigns campaigns, InstantSource clock) {
    this.callbacks = callbacks;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  List<Callback> due(AccountId account) {
    return callbacks.due(account, clock.instant());
  }

  @Nullable Callback find(AccountId account, UUID id) {
    return callbacks.openFor(account).stream()
        .filter(callback -> callback.id().value().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** A second promise to the same customer moves the first. */
  void postpone(Callback promise, Instant until) {
    callbacks.promise(promise.customerId(), promise.ownerId(), until, promise.note());
  }

  DeskView.DeskQueue queue(AccountId account, @Nullable CampaignId campaign) {
    var now = clock.instant();
    var open = callbacks.openFor(account);
    int due = (int) open.stream().filter(callback -> !callback.dueAt().isAfter(now)).count();
    int leads = campaign == null ? 0 : campaigns.waiting(campaign, LEADS_COUNTED);
    return new DeskView.DeskQueue(due, open.size(), leads);
  }
}
