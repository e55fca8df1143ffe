package org.hongyan.deals;

import java.time.Instant;
import java.time.LocalDate;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A project; {@code expectedMinor} is what is hoped for, in minor units.
 *
 * @param version rises with every change; a change names the one it saw
 */
public record Project(
    ProjectId id,
    CustomerId customerId,
    AccountId ownerId,
    String orgPath,
    String name,
    StageId stageId,
    ProjectState state,
    long expectedMinor,
    String currency,
    @Nullable LocalDate expectedOn,
    Instant openedAt,
    Instant stageSince,
    @Nullable Instant closedAt,
    @Nullable String reason,
    @Nullable OrderId wonOrderId,
    int version) {}
