package org.hongyan.engine.territory;

import java.util.List;

/**
 * Everything a search needs to go on exactly where it ended: a resumed search ends with the same
 * map as one that was never interrupted.
 *
 * @param fingerprint of the problem; another problem cannot be resumed from it
 * @param seed as given at the start
 * @param steps moves tried so far
 * @param cycle number of the search cycle, and {@code stepInCycle} moves of it done
 * @param dice state of the generator, as hexadecimal text
 * @param pressure price of one unit of imbalance
 * @param current map being worked on, a seat per unit
 * @param best best map so far, and {@code start} the map the search began with
 * @param bound state of the lower bound
 */
public record SearchState(
    String fingerprint,
    long seed,
    long steps,
    int cycle,
    long stepInCycle,
    String dice,
    double pressure,
    List<Integer> current,
    List<Integer> best,
    List<Integer> start,
    BoundState bound) {

  /**
   * State of the Lagrangian bound.
   *
   * @param value best bound so far
   * @param iterations subgradient steps done
   * @param scale step scale, {@code stalled} steps without gain
   * @param multipliers the price of each unit now, {@code kept} those of the best bound
   */
  public record BoundState(
      double value,
      int iterations,
      double scale,
      int stalled,
      List<Double> multipliers,
      List<Double> kept) {}
}
