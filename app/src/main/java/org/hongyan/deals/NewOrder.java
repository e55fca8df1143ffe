package org.hongyan.deals;

import java.time.Instant;
import java.util.List;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order to place; it wins the project it names.
 *
 * @param key made by whoever asks: the same key again is the same order
 * @param helpers others who share the credit; the seller keeps what they leave
 */
public record NewOrder(
    String key,
    CustomerId customerId,
    @Nullable ProjectId projectId,
    AccountId sellerId,
    Money amount,
    Instant at,
    String note,
    List<Share> helpers) {

  /** A helper's part of the credit in basis points: 2500 is a quarter. */
  public record Share(AccountId accountId, int basisPoints) {}

  public NewOrder(
      String key,
      CustomerId customerId,
      @Nullable ProjectId projectId,
      AccountId sellerId,
      Money amount,
      Instant at,
      String note) {
    this(key, customerId, projectId, sellerId, amount, at, note, List.of());
  }
}
