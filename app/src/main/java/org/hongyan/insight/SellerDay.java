package org.hongyan.insight;

import org.hongyan.identity.AccountId;

/**
 * What one person did in a period.
 *
 * @param connects calls that a person answered
 * @param amountMinor orders less returns, minor units
 * @param planned plan items due in the period; {@code kept} of them done in time
 */
record SellerDay(
    AccountId accountId,
    long calls,
    long connects,
    long talkSeconds,
    long orders,
    long amountMinor,
    long planned,
    long kept) {

  static SellerDay nothing(AccountId account) {
    return new SellerDay(account, 0, 0, 0, 0, 0, 0, 0);
  }
}
