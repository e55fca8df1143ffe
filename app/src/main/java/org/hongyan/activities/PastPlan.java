package org.hongyan.activities;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A plan item from before this program kept the books; still open when it neither ended nor was
 * skipped. Done within a day of its due time counts as in time.
 */
public record PastPlan(
    CustomerId customerId,
    AccountId accountId,
    String orgPath,
    String purpose,
    Instant due,
    @Nullable Instant done,
    @Nullable String skippedBecause) {}
