package org.hongyan.engine.numbers;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;

/**
 * Shares out whole units in proportion to weights so that the shares add up exactly 最大余数法
 * (Hamilton): everyone gets the whole part, the units left go to the largest fractions, ties to the
 * smaller index.
 */
public final class LargestRemainder {

  /** Fractions closer than this are a tie: doubles cannot tell them apart honestly. */
  private static final double TIE = 1e-9;

  private LargestRemainder() {}

  /**
   * @throws BadInput when a weight is negative or all are zero
   */
  public static long[] share(long total, double[] weights) {
    Check.notNegative("weights", weights);
    double sum = DoubleStream.of(weights).sum();
    if (!(sum > 0)) throw new BadInput("all weights are zero: nothing to share by");
    double[] exact = new double[weights.length];
    for (int i = 0; i < exact.length; i++) exact[i] = Math.abs(total) * (weights[i] / sum);
    long[] shares = round(Math.abs(total), exact);
    if (total < 0) for (int i = 0; i < shares.length; i++) shares[i] = -shares[i];
    return shares;
  }

  /**
   * Rounds parts, none negative, that add up to about the total to whole units that do so exactly.
   */
  public static long[] round(long total, double[] exact) {
    long[] shares = new long[exact.length];
    long[] fraction = new long[exact.length];
    long left = total;
    for (int i = 0; i < exact.length; i++) {
      shares[i] = (long) Math.floor(exact[i] + TIE);
      fraction[i] = Math.round((exact[i] - shares[i]) / TIE);
      left -= shares[i];
    }
    if (left == 0) return shares;
    var order =
        IntStream.range(0, exact.length)
            .boxed()
            .sorted((i, j) -> Long.compare(fraction[j], fraction[i]))
            .mapToInt(i -> i)
            .toArray();
    for (int k = 0; left > 0; k = (k + 1) % order.length, left--) shares[order[k]]++;
    takeBack(shares, order, left);
    return shares;
  }

  /** Takes units back from the smallest fractions, never from those who have none. */
  private static void takeBack(long[] shares, int[] order, long left) {
    while (left < 0) {
      for (int k = order.length - 1; k >= 0 && left < 0; k--) {
        if (shares[order[k]] == 0) continue;
        shares[order[k]]--;
        left++;
      }
    }
  }
}
