package org.hongyan.customers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Published when customers changed hands, inside the transaction that changes them: what is still
 * to be done with them goes along at once, whichever way they went.
 *
 * @param reason {@code claimed}, {@code released}, {@code assigned}, {@code undone}, {@code
 *     territory}
 */
public record OwnersChanged(
    TenantId tenantId, List<OwnerChange> changes, String reason, Instant at) {

  /**
   * One customer; null means the public pool.
   *
   * @param last whoever had it last: the old owner, for a customer of the pool the one before
   */
  public record OwnerChange(
      CustomerId customerId,
      @Nullable AccountId from,
      @Nullable AccountId to,
      @Nullable AccountId last) {

    private boolean handed() {
      return to != null && last != null && !last.equals(to);
    }

    /** Whoever had it last, of a change {@link OwnersChanged#handed} gave out. */
    public AccountId giver() {
      return Objects.requireNonNull(last);
    }
  }

  /**
   * Changes whose open work has somebody to go from and to, by the new owner. A customer that went
   * to the pool is none: its work waits with whoever had it until somebody takes the customer.
   */
  public Map<AccountId, List<OwnerChange>> handed() {
    return changes.stream()
        .filter(OwnerChange::handed)
        .collect(Collectors.groupingBy(change -> Objects.requireNonNull(change.to())));
  }
}
