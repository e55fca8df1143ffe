package org.hongyan.calling;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;

/** Published when an answered call got its outcome; may arrive twice. */
public record OutcomeSaved(
    TenantId tenantId,
    CallId callId,
    CustomerId customerId,
    AccountId accountId,
    @Nullable CampaignId campaignId,
    String outcomeCode,
    boolean contact,
    boolean sale,
    Instant at) {}
