package org.hongyan.customers;

import java.time.Instant;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Published when a customer changed hands; null means the public pool.
 *
 * @param reason {@code claimed}, {@code released}, {@code assigned}, {@code undone}, {@code
 *     territory}
 */
public record CustomerOwnerChanged(
    TenantId tenantId,
    CustomerId customerId,
    @Nullable AccountId from,
    @Nullable AccountId to,
    String reason,
    Instant at) {}
