package org.hongyan.calling.campaign;

import java.time.Instant;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.hongyan.switchboard.CallerNumberId;
import org.jspecify.annotations.Nullable;

/** A campaign: who is rung, how, by whom, with which words. */
public record Campaign(
    CampaignId id,
    String name,
    CampaignMode mode,
    CampaignStatus status,
    @Nullable ScriptId scriptId,
    @Nullable CallerNumberId callerNumberId,
    AccountId ownerId,
    CampaignSettings settings,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {}
