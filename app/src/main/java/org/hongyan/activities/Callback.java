package org.hongyan.activities;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A promise to ring a customer back; {@code dueAt} is the wanted moment moved into calling hours,
 * {@code kept} is null while the promise is open.
 */
public record Callback(
    CallbackId id,
    CustomerId customerId,
    AccountId ownerId,
    String orgPath,
    Instant wantedAt,
    Instant dueAt,
    String note,
    Instant createdAt,
    @Nullable Instant endedAt,
    @Nullable Boolean kept) {}
