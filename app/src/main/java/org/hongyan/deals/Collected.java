package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;

/**
 * Money received for an order in a span, as it counts for one person credited with the order.
 *
 * @param paidMinor all that was received
 * @param shareBp this person's share of it
 * @param at of the last payment
 */
public record Collected(
    AccountId accountId,
    OrderId orderId,
    CustomerId customerId,
    long paidMinor,
    int shareBp,
    String currency,
    Instant at) {}
