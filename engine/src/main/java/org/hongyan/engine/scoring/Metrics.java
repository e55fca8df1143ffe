package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How well probabilities rank and promise. Equal probabilities share their ranks. */
public final class Metrics {

  private Metrics() {}

  /** Chance that a buyer is ranked above a non-buyer; 0.5 when one of them is missing. */
  public static double auc(double[] p, boolean[] bought) {
    var order = ascending(p);
    double ranks = 0;
    long buyers = 0;
    for (int i = 0; i < order.length; ) {
      int j = i;
      while (j < order.length && p[order[j]] == p[order[i]]) j++;
      for (int k = i; k < j; k++) {
        if (!bought[order[k]]) continue;
        ranks += (i + 1 + j) / 2.0;
        buyers++;
      }
      i = j;
    }
    long others = p.length - buyers;
    if (buyers == 0 || others == 0) return 0.5;
    return (ranks - buyers * (buyers + 1) / 2.0) / ((double) buyers * others);
  }

  /** Standard error of an AUC (Hanley and McNeil 1982); infinite when a class is missing. */
  static double aucError(double auc, boolean[] bought) {
    double buyers = count(bought);
    double others = bought.length - buyers;
    if (buyers == 0 || others == 0) return Double.POSITIVE_INFINITY;
    double q1 = auc / (2 - auc);
    double q2 = 2 * auc * auc / (1 + auc);
    double variance =
        auc * (1 - auc) + (buyers - 1) * (q1 - auc * auc) + (others - 1) * (q2 - auc * auc);
    return Math.sqrt(Math.max(0, variance) / (buyers * others));
  }

  /**
   * Area under the curve of buyers found by share of customers rung, best first (Moro et al. 2014).
   * A perfect model reaches 1 − π/2, not 1; always equals AUC·(1 − π) + π/2.
   */
  public static double alift(double[] p, boolean[] bought) {
    var order = ascending(p);
    double buyers = count(bought);
    if (buyers == 0) return 0.5;
    double area = 0;
    double found = 0;
    for (int i = order.length; i > 0; ) {
      int j = i;
      double here = 0;
      while (j > 0 && p[order[j - 1]] == p[order[i - 1]]) {
        if (bought[order[j - 1]]) here++;
        j--;
      }
      area += (i - j) * (found + here / 2);
      found += here;
      i = j;
    }
    return area / (buyers * p.length);
  }

  /** Share of all buyers among the best share of customers. */
  public static double capture(double[] p, boolean[] bought, double share) {
    var order = ascending(p);
    double wanted = share * p.length;
    double buyers = count(bought);
    if (buyers == 0) return 0;
    double found = 0;
    double taken = 0;
    for (int i = order.length; i > 0 && taken < wanted; ) {
      int j = i;
      double here = 0;
      while (j > 0 && p[order[j - 1]] == p[order[i - 1]]) {
        if (bought[order[j - 1]]) here++;
        j--;
      }
      double part = Math.min(1, (wanted - taken) / (i - j));
      found += here * part;
      taken += i - j;
      i = j;
    }
    return found / buyers;
  }

  /** Buyers per customer among the best share, over buyers per customer of all. */
  public static double lift(double[] p, boolean[] bought, double share) {
    return capture(p, bought, share) / share;
  }

  /** Mean squared error of the probabilities. */
  public static double brier(double[] p, boolean[] bought) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      double error = p[i] - (bought[i] ? 1 : 0);
      sum += error * error;
    }
    return sum / p.length;
  }

  /** Mean gap of promised and observed share over ten groups of equal size. */
  public static double calibrationError(double[] p, boolean[] bought) {
    double gap = 0;
    for (var bin : calibration(p, bought, 10)) {
      gap += Math.abs(bin.promised() - bin.observed()) * bin.customers();
    }
    return gap / p.length;
  }

  /** Promised against observed share in groups of equal size, lowest first. */
  public static List<CalibrationBin> calibration(double[] p, boolean[] bought, int bins) {
    var order = ascending(p);
    var result = new ArrayList<CalibrationBin>();
    for (int b = 0; b < bins; b++) {
      int from = (int) ((long) order.length * b / bins);
      int to = (int) ((long) order.length * (b + 1) / bins);
      if (to == from) continue;
      double promised = 0;
      double observed = 0;
      for (int i = from; i < to; i++) {
        promised += p[order[i]];
        if (bought[order[i]]) observed++;
      }
      result.add(new CalibrationBin(promised / (to - from), observed / (to - from), to - from));
    }
    return List.copyOf(result);
  }

  static double count(boolean[] bought) {
    double sum = 0;
    for (boolean b : bought) if (b) sum++;
    return sum;
  }

  /** Positions sorted by ascending probability, ties by position. */
  static int[] ascending(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted((a, b) -> Double.compare(p[a], p[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
