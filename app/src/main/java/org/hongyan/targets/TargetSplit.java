package org.hongyan.targets;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Divides an amount so that the parts add up to it exactly, by largest remainder (Hamilton): every
 * part gets its share rounded down, what is left goes one by one to the largest remainders, and
 * among equal remainders to the smaller key. The order of the parts changes nothing.
 */
final class TargetSplit {

  /**
   * One who gets a part.
   *
   * @param weight relative size of the part, at least 0; all zero means equal parts
   * @param lockedMinor an amount that is fixed, null for none
   */
  record Part(String key, long weight, @Nullable Long lockedMinor) {}

  private TargetSplit() {}

  /**
   * Amount per key, in minor units.
   *
   * @throws Refused {@code target.locks-over} when the locked amounts exceed the total, {@code
   *     target.locks-short} when all are locked and fall short of it
   */
  static Map<String, Long> split(long totalMinor, List<Part> parts) {
    var amounts = new HashMap<String, Long>();
    var open = new ArrayList<Part>();
    long rest = totalMinor;
    for (var part : parts) {
      var locked = part.lockedMinor();
      if (part.weight() < 0 || (locked != null && locked < 0)) {
        throw new IllegalArgumentException("weights and locks start at 0: " + part);
      }
      if (locked == null) {
        open.add(part);
      } else {
        rest = Math.subtractExact(rest, locked);
        amounts.put(part.key(), locked);
      }
    }
    if (rest < 0) throw new Refused("target.locks-over", Map.of("overMinor", -rest));
    if (open.isEmpty() && rest > 0) {
      throw new Refused("target.locks-short", Map.of("shortMinor", rest));
    }
    divide(rest, open, amounts);
    if (amounts.size() != parts.size()) throw new IllegalArgumentException("keys repeat");
    return amounts;
  }

  private record Rest(String key, BigInteger remainder) {}

  private static void divide(long total, List<Part> parts, Map<String, Long> amounts) {
    if (parts.isEmpty()) return;
    var noWeights = parts.stream().allMatch(p -> p.weight() == 0);
    var sum = BigInteger.ZERO;
    for (var part : parts) sum = sum.add(weight(part, noWeights));
    var rests = new ArrayList<Rest>();
    long left = total;
    for (var part : parts) {
      var exact =
          BigInteger.valueOf(total).multiply(weight(part, noWeights)).divideAndRemainder(sum);
      amounts.put(part.key(), exact[0].longValueExact());
      left -= exact[0].longValueExact();
      rests.add(new Rest(part.key(), exact[1]));
    }
    rests.sort(Comparator.comparing(Rest::remainder).reversed().thenComparing(Rest::key));
    for (int i = 0; i < left; i++) amounts.merge(rests.get(i).key(), 1L, Long::sum);
  }

  private static BigInteger weight(Part part, boolean noWeights) {
    return noWeights ? BigInteger.ONE : BigInteger.valueOf(part.weight());
  }
}
