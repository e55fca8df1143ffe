package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;

/** Published when a project has been won; may arrive twice. */
public record ProjectWon(
    TenantId tenantId,
    ProjectId projectId,
    CustomerId customerId,
    AccountId ownerId,
    String orgPath,
    OrderId orderId,
    Instant at) {}
