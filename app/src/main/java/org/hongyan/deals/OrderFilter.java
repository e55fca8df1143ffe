package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** Which order rows a list shows; null leaves a condition out, {@code to} is exclusive. */
record OrderFilter(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable AccountId ownerId,
    @Nullable CustomerId customerId,
    @Nullable Cursor before) {}
