package org.hongyan.calling.campaign;

import java.time.Instant;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.LeadId;
import org.hongyan.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/** A customer in a campaign; {@code reason} says why it is done. */
public record Lead(
    LeadId id,
    CampaignId campaignId,
    CustomerId customerId,
    State state,
    @Nullable String reason,
    int attempts,
    Instant nextAt,
    @Nullable Instant lastAt) {

  /** Where a lead stands. */
  public enum State {
    OPEN,
    LIVE,
    CALLBACK,
    DONE
  }
}
