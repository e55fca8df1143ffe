package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Money;

/** An order from before this program kept the books; {@code key} names it in the old ones. */
public record PastOrder(
    String key,
    CustomerId customerId,
    AccountId sellerId,
    String orgPath,
    Money amount,
    Instant at,
    String note) {}
