package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.identity.AccountId;

/** Money received for an order. */
public record Payment(
    PaymentId id,
    OrderId orderId,
    long amountMinor,
    Instant at,
    Method method,
    String note,
    AccountId createdBy) {

  /** How it was paid. */
  public enum Method {
    TRANSFER,
    CARD,
    WALLET,
    CASH,
    OTHER
  }
}
