package org.hongyan.calling;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Published when a call is over and stored; may arrive twice. {@code outcomeCode} is still null:
 * see {@link OutcomeSaved}.
 */
public record CallEnded(
    TenantId tenantId,
    CallId callId,
    CustomerId customerId,
    AccountId accountId,
    @Nullable CampaignId campaignId,
    @Nullable String outcomeCode,
    Instant startedAt,
    @Nullable Instant answeredAt,
    Instant endedAt) {}
