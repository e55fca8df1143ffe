package org.hongyan.deals;

import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** Which projects a list shows; null leaves a condition out. */
record ProjectFilter(
    @Nullable ProjectState state,
    @Nullable StageId stageId,
    @Nullable AccountId ownerId,
    @Nullable CustomerId customerId,
    @Nullable Cursor before) {}
