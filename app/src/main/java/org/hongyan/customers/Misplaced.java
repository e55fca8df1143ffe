package org.hongyan.customers;

import java.time.Instant;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A customer whose owner is not the one its unit is to have.
 *
 * @param key of its unit
 * @param ownerId of today, null for the public pool
 * @param protectedUntil until then it stays where it is; null when it may go
 */
public record Misplaced(
    CustomerId id,
    String name,
    String key,
    @Nullable AccountId ownerId,
    AccountId toId,
    @Nullable Instant protectedUntil) {}
