package org.hongyan.customers;

import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** To which unit a customer belongs and who owns it; null is the public pool. */
public record InGroup(CustomerId customerId, String key, @Nullable AccountId ownerId) {}
