package org.hongyan.activities;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** Which work records a list shows; null leaves a condition out, {@code to} is exclusive. */
record RecordFilter(
    Instant from,
    Instant to,
    boolean unprovedOnly,
    @Nullable AccountId ownerId,
    @Nullable CustomerId customerId,
    java.util.@Nullable UUID projectId,
    @Nullable Cursor before) {}
