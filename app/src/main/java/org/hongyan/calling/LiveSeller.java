package org.hongyan.calling;

import java.time.Instant;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A seller at work at this moment.
 *
 * @param state {@code READY}, {@code CALLING}, {@code TALKING}, {@code WRAP_UP}, {@code PAUSED}
 * @param customer name of the customer on the line or being noted
 */
public record LiveSeller(
    AccountId accountId,
    String name,
    String state,
    Instant since,
    @Nullable String reason,
    boolean headset,
    @Nullable CampaignId campaignId,
    @Nullable String campaign,
    @Nullable String customer,
    @Nullable String masked,
    @Nullable Instant callStartedAt,
    @Nullable Instant answeredAt) {}
