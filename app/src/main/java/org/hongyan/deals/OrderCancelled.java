package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Money;
import org.hongyan.shared.TenantId;

/**
 * Published when all or a part of an order was taken back; may arrive twice.
 *
 * @param orderId the cancellation or return
 * @param amount what was taken back, positive
 */
public record OrderCancelled(
    TenantId tenantId,
    OrderId orderId,
    OrderId originalId,
    CustomerId customerId,
    AccountId sellerId,
    String orgPath,
    Money amount,
    Instant at) {}
