package org.hongyan.planning.territory;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A customer that changes hands, or would but for its protection.
 *
 * @param fromId null for the public pool
 * @param revenueMinor of the last twelve months
 * @param stays why it stays with its owner, null when it goes
 */
public record MovedCustomer(
    CustomerId customerId,
    String name,
    String unit,
    String territory,
    @Nullable AccountId fromId,
    String fromName,
    AccountId toId,
    String toName,
    long revenueMinor,
    @Nullable Stays stays,
    @Nullable Instant protectedUntil) {

  /** Why a customer stays. */
  public enum Stays {
    PROTECTED
  }
}
