package org.hongyan.shared;

/** An amount in minor units (fen, cents) with its ISO 4217 currency. */
public record Money(long minor, String currency) {

  public Money {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("currency must be an ISO 4217 code, was " + currency);
    }
  }

  /** Sum; {@link Refused} {@code money.currency-mix} for unlike currencies. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new Refused(
          "money.currency-mix", java.util.Map.of("first", currency, "second", other.currency));
    }
    return new Money(Math.addExact(minor, other.minor), currency);
  }
}
