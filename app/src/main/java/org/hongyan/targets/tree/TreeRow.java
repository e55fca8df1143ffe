package org.hongyan.targets.tree;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a node is to reach in a year.
 *
 * @param parentNode who gave it, null for one set by hand
 * @param months twelve, in minor units or pieces
 * @param given what its children have together by month, null while nothing was given on
 * @param stretchBp what it gives on above its own target, in 1/10,000
 * @param version rises when it is given on
 */
@SuppressWarnings("ArrayRecordComponent")
record TreeRow(
    UUID id,
    UUID node,
    boolean person,
    @Nullable UUID parentNode,
    String path,
    long[] months,
    long @Nullable [] given,
    @Nullable String currency,
    boolean locked,
    int stretchBp,
    int version) {

  long total() {
    return sum(months);
  }

  /** Same target from the same giver: nothing to replace. */
  boolean sameAs(TreeRow other) {
    return Arrays.equals(months, other.months)
        && Arrays.equals(given, other.given)
        && locked == other.locked
        && stretchBp == other.stretchBp
        && java.util.Objects.equals(parentNode, other.parentNode)
        && java.util.Objects.equals(currency, other.currency);
  }

  static long sum(long[] months) {
    return Arrays.stream(months).sum();
  }
}
