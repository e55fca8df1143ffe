package org.hongyan.deals;

import org.hongyan.customers.CustomerId;

/**
 * What one customer bought in a period, in one currency.
 *
 * @param minor orders less cancellations and returns, in minor units
 */
public record CustomerRevenue(CustomerId customerId, long minor) {}
