package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One row of an order as it counts for one person's pay.
 *
 * @param originalId order that was taken back by this row, null for an order
 * @param originalMinor what this person was credited with for that order
 * @param amountMinor credited to this person, negative for what was taken back
 * @param firstOfCustomer no order of this customer is older
 * @param cancelled a cancellation of it lies before the end of the span
 */
public record Earned(
    AccountId accountId,
    OrderId orderId,
    @Nullable OrderId originalId,
    @Nullable Instant originalAt,
    long originalMinor,
    CustomerId customerId,
    long amountMinor,
    int shareBp,
    String currency,
    Instant at,
    boolean firstOfCustomer,
    boolean cancelled) {}
