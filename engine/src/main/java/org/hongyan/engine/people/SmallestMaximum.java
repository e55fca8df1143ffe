package org.hongyan.engine.people;

import java.util.Arrays;
import org.hongyan.engine.numbers.Statistics;

/**
 * Shares values among receivers so that the largest load is smallest, by branch and bound; gives up
 * proving after a fixed number of steps.
 */
final class SmallestMaximum {

  private static final long STEPS = 5_000_000;

  private final double[] descending;
  private final double[] loads;
  private final double lowerBound;
  private double best;
  private long steps;

  SmallestMaximum(double[] values, int receivers, double known) {
    descending = values.clone();
    Arrays.sort(descending);
    for (int i = 0, j = descending.length - 1; i < j; i++, j--) {
      double swapped = descending[i];
      descending[i] = descending[j];
      descending[j] = swapped;
    }
    loads = new double[Math.min(receivers, descending.length)];
    lowerBound = Math.max(Statistics.sum(descending) / receivers, descending[0]);
    best = known;
  }

  double find() {
    if (descending.length <= 400) place(0);
    else steps = STEPS;
    return best;
  }

  boolean complete() {
    return steps < STEPS || reached();
  }

  double lowerBound() {
    return lowerBound;
  }

  private boolean reached() {
    return best <= lowerBound * (1 + 1e-12);
  }

  private void place(int item) {
    if (reached() || steps >= STEPS) return;
    steps++;
    if (item == descending.length) {
      double most = 0;
      for (double load : loads) most = Math.max(most, load);
      best = Math.min(best, most);
      return;
    }
    for (int r = 0; r < loads.length; r++) {
      double before = loads[r];
      if (seen(r) || before + descending[item] >= best * (1 - 1e-12)) continue;
      loads[r] = before + descending[item];
      place(item + 1);
      loads[r] = before;
    }
  }

  /** A receiver as loaded as one tried before leads to the same plans. */
  private boolean seen(int receiver) {
    for (int r = 0; r < receiver; r++) if (loads[r] == loads[receiver]) return true;
    return false;
  }
}
