package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An order row, never edited; cancellations and returns are rows with negative amounts.
 *
 * @param amountMinor minor units, negative for cancellations and returns
 * @param returnedMinor how much of an order was taken back so far
 * @param paidMinor how much of an order was paid so far
 */
public record Order(
    OrderId id,
    OrderKind kind,
    @Nullable OrderId originalId,
    CustomerId customerId,
    @Nullable ProjectId projectId,
    AccountId ownerId,
    String orgPath,
    long amountMinor,
    String currency,
    Instant at,
    String note,
    int helperBp,
    long returnedMinor,
    long paidMinor) {}
