package org.hongyan.customers;

import java.time.Instant;

/**
 * A conversation from before this program kept the books.
 *
 * @param earlier conversations with this customer before it
 * @param refusesCalls the customer asked never to be rung again
 */
public record PastContact(
    CustomerId customerId,
    Instant at,
    String outcomeCode,
    boolean bought,
    boolean refusesCalls,
    int earlier) {}
