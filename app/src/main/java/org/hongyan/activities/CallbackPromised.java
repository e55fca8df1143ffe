package org.hongyan.activities;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;

/** Published when a promise has been stored or moved; may arrive twice. */
public record CallbackPromised(
    TenantId tenantId,
    CallbackId callbackId,
    CustomerId customerId,
    AccountId accountId,
    Instant dueAt) {}
