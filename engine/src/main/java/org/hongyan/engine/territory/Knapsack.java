package org.hongyan.engine.territory;

import java.util.Arrays;

/**
 * What a centre would serve when every unit pays its price: the units that pay more than they cost,
 * and, so that the limits of an activity hold, others or fewer, the last one in part.
 */
final class Knapsack {

  private final Terrain terrain;
  private final boolean limits;
  private final double[] least;
  private final double[] most;
  private final double[] reduced;
  private final double[] taken;
  private final double[] best;
  private final long[] keys;

  Knapsack(Terrain terrain, boolean limits) {
    this.terrain = terrain;
    this.limits = limits;
    this.least = new double[terrain.a];
    this.most = new double[terrain.a];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int k = 0; k < terrain.p; k++)
      for (int s = 0; s < terrain.a; s++) {
        least[s] = Math.min(least[s], terrain.lower[k * terrain.a + s]);
        most[s] = Math.max(most[s], terrain.upper[k * terrain.a + s]);
      }
    this.reduced = new double[terrain.n];
    this.taken = new double[terrain.n];
    this.best = new double[terrain.n];
    this.keys = new long[terrain.n];
  }

  /** Least cost of centre {@code j} minus the prices of what it serves; it serves itself. */
  double worth(int j, double[] price) {
    double plain = 0;
    for (int i = 0; i < terrain.n; i++) {
      reduced[i] = terrain.serve[i] * terrain.d(j, i) - price[i];
      if (reduced[i] < 0 || i == j) plain += reduced[i];
    }
    if (!limits) return plain;
    double worth = plain;
    plainly(j, best);
    for (int s = 0; s < terrain.a; s++) {
      double limited = within(j, s);
      if (limited > worth) {
        worth = limited;
        System.arraycopy(taken, 0, best, 0, taken.length);
      }
    }
    return worth;
  }

  /** The same, noting in {@code served} how much of each unit is served. */
  double fill(int j, double[] price, double[] served) {
    double worth = worth(j, price);
    if (!limits) plainly(j, best);
    for (int i = 0; i < terrain.n; i++) served[i] += best[i];
    return worth;
  }

  private void plainly(int j, double[] into) {
    for (int i = 0; i < terrain.n; i++) into[i] = reduced[i] < 0 || i == j ? 1 : 0;
  }

  private double within(int j, int s) {
    plainly(j, taken);
    double load = 0;
    double worth = 0;
    for (int i = 0; i < terrain.n; i++)
      if (taken[i] > 0) {
        load += amount(i, s);
        worth += reduced[i];
      }
    if (load > most[s]) return shrink(j, s, worth, load - most[s]);
    return load < least[s] ? stretch(j, s, worth, least[s] - load) : worth;
  }

  private double amount(int i, int s) {
    return terrain.amount[i * terrain.a + s];
  }

  /** Gives back the units that lose least per amount. */
  private double shrink(int j, int s, double worth, double over) {
    int count = 0;
    for (int i = 0; i < terrain.n; i++)
      if (taken[i] > 0 && i != j && amount(i, s) > 0)
        keys[count++] = key(-reduced[i] / amount(i, s), i);
    Arrays.sort(keys, 0, count);
    double sum = worth;
    double left = over;
    for (int c = 0; c < count && left > 0; c++) {
      int i = unit(keys[c]);
      double part = Math.min(1, left / amount(i, s));
      taken[i] -= part;
      sum -= part * reduced[i];
      left -= part * amount(i, s);
    }
    return sum;
  }

  /** Takes further units that cost least per amount. */
  private double stretch(int j, int s, double worth, double under) {
    int count = 0;
    for (int i = 0; i < terrain.n; i++)
      if (taken[i] <= 0 && amount(i, s) > 0) keys[count++] = key(reduced[i] / amount(i, s), i);
    Arrays.sort(keys, 0, count);
    double sum = worth;
    double left = under;
    for (int c = 0; c < count && left > 0; c++) {
      int i = unit(keys[c]);
      double part = Math.min(1, left / amount(i, s));
      taken[i] += part;
      sum += part * reduced[i];
      left -= part * amount(i, s);
    }
    return sum;
  }

  /** A ratio of at least 0 and a unit in one sortable number: the order of ratios, nearly exact. */
  private static long key(double ratio, int unit) {
    return (Double.doubleToLongBits(Math.max(0, ratio)) & ~0x7FFFL) | unit;
  }

  private static int unit(long key) {
    return (int) (key & 0x7FFF);
  }
}
