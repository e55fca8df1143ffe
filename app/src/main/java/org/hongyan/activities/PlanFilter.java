package org.hongyan.activities;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** Which plan items a list shows; null leaves a condition out, {@code to} is exclusive. */
record PlanFilter(
    Instant from,
    Instant to,
    State state,
    @Nullable AccountId ownerId,
    @Nullable CustomerId customerId,
    java.util.@Nullable UUID projectId,
    @Nullable Cursor after) {

  enum State {
    ALL,
    OPEN,
    ENDED
  }
}
