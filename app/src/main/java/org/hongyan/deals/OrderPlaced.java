package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Money;
import org.hongyan.shared.TenantId;

/** Published once when an order has been stored; may arrive twice. */
public record OrderPlaced(
    TenantId tenantId,
    OrderId orderId,
    CustomerId customerId,
    AccountId sellerId,
    String orgPath,
    Money amount,
    Instant at) {}
