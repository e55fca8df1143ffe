package org.hongyan.deals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongyan.identity.AccountId;

/** One person's part of an order row; the parts of a row add up to its amount exactly. */
public record Credit(AccountId accountId, String orgPath, int shareBp, long amountMinor) {

  static final int WHOLE = 10_000;

  /** A person with a share in basis points. */
  record Part(AccountId accountId, String orgPath, int shareBp) {}

  /**
   * Divides an amount by shares that add up to the whole, by largest remainder (Hamilton); equal
   * remainders go to the earlier part. A negative amount is divided as its positive twin.
   */
  static List<Credit> divide(long amountMinor, List<Part> parts) {
    if (parts.stream().mapToInt(Part::shareBp).sum() != WHOLE) {
      throw new IllegalArgumentException("shares must add up to " + WHOLE + ", were " + parts);
    }
    long size = Math.abs(amountMinor);
    var amounts = new long[parts.size()];
    long left = size;
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = floor(size, parts.get(i).shareBp());
      left -= amounts[i];
    }
    var byRemainder = new ArrayList<Integer>();
    for (int i = 0; i < amounts.length; i++) byRemainder.add(i);
    byRemainder.sort(
        Comparator.<Integer>comparingLong(i -> -remainder(size, parts.get(i).shareBp())));
    for (int i = 0; i < left; i++) amounts[byRemainder.get(i)]++;
    var credits = new ArrayList<Credit>();
    for (int i = 0; i < amounts.length; i++) {
      var part = parts.get(i);
      long signed = amountMinor < 0 ? -amounts[i] : amounts[i];
      credits.add(new Credit(part.accountId(), part.orgPath(), part.shareBp(), signed));
    }
    return credits;
  }

  /** {@code size · share / 10,000} rounded down, without overflow for any amount. */
  private static long floor(long size, int shareBp) {
    return size / WHOLE * shareBp + size % WHOLE * shareBp / WHOLE;
  }

  private static long remainder(long size, int shareBp) {
    return size % WHOLE * shareBp % WHOLE;
  }
}
