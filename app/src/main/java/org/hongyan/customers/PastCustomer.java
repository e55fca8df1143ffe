package org.hongyan.customers;

import java.time.Instant;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A customer from before this program kept the books.
 *
 * @param owner null for the public pool of the unit at {@code path}
 */
public record PastCustomer(
    NewCustomer customer, @Nullable AccountId owner, String path, Instant created) {}
