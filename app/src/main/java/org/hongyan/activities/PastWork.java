package org.hongyan.activities;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A call's record from before this program kept the books; {@code callId} names the call. */
public record PastWork(
    UUID callId,
    CustomerId customerId,
    AccountId accountId,
    String orgPath,
    Instant at,
    int seconds,
    @Nullable String outcomeCode) {}
