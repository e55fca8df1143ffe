package org.hongyan.customers;

import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for.
 *
 * @param search part of a name, pinyin initials, a number or its last 4 to 8 digits
 * @param pool only what may be claimed from the public pools open to the caller
 * @param sort such as {@code -created}
 * @param cursor from an earlier page, {@code next} or {@code previous}
 */
public record ListQuery(
    CustomerFilter filter,
    @Nullable String search,
    boolean pool,
    String sort,
    @Nullable String cursor,
    int limit) {

  /** The first page, newest first. */
  public static ListQuery first(CustomerFilter filter, int limit) {
    return new ListQuery(filter, null, false, "-created", null, limit);
  }
}
