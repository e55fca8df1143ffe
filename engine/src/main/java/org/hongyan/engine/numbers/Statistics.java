package org.hongyan.engine.numbers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Means, spreads, ranks and rank correlation. Quantiles are of type 7. */
public final class Statistics {

  private Statistics() {}

  public static double sum(double[] x) {
    double sum = 0;
    for (double value : x) sum += value;
    return sum;
  }

  public static double mean(double[] x) {
    return sum(x) / x.length;
  }

  /** Of the whole population: divided by n. */
  public static double deviation(double[] x) {
    double mean = mean(x);
    double sum = 0;
    for (double value : x) sum += (value - mean) * (value - mean);
    return Math.sqrt(sum / x.length);
  }

  public static double quantile(double[] x, double p) {
    var sorted = x.clone();
    Arrays.sort(sorted);
    double at = p * (sorted.length - 1);
    int below = (int) at;
    if (below + 1 >= sorted.length) return sorted[sorted.length - 1];
    return sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
  }

  public static double median(double[] x) {
    return quantile(x, 0.5);
  }

  /** Ranks from 1 for the smallest; ties share the mean of their ranks. */
  public static double[] meanRanks(double[] x) {
    var order = ascending(x);
    var ranks = new double[x.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to + 1 < order.length && x[order[to + 1]] == x[order[from]]) to++;
      for (int k = from; k <= to; k++) ranks[order[k]] = (from + to) / 2.0 + 1;
      from = to + 1;
    }
    return ranks;
  }

  /** Indices from the smallest value to the largest; equal values keep their order. */
  public static int[] ascending(double[] x) {
    return IntStream.range(0, x.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> x[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  /** Indices from the largest value to the smallest; equal values keep their order. */
  public static int[] descending(double[] x) {
    return IntStream.range(0, x.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -x[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  /** Pearson's correlation; 0 when one side does not vary. */
  public static double correlation(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanX) * (y[i] - meanY);
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }

  public static double spearman(double[] x, double[] y) {
    return correlation(meanRanks(x), meanRanks(y));
  }

  /** Mean absolute difference of all pairs over twice the mean; 0 for an all-zero list. */
  public static double gini(double[] x) {
    var sorted = x.clone();
    Arrays.sort(sorted);
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) weighted += (2.0 * i + 1 - sorted.length) * sorted[i];
    double sum = sum(x);
    return sum == 0 ? 0 : weighted / (sorted.length * sum);
  }
}
