package org.hongyan.activities;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A wish to plan; {@code dueAt} is the last moment that still counts as on time. */
public record NewPlanItem(
    CustomerId customerId,
    @Nullable UUID projectId,
    AccountId ownerId,
    WorkKind kind,
    String purpose,
    Instant dueAt) {}
