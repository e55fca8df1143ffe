package org.hongyan.engine.territory;

import java.util.Arrays;
import java.util.List;

/**
 * Lagrangian bound of the p-median with balance (Narula, Ogbu and Samuelsson, 1977): "every unit
 * once" is priced, what is left falls apart into one knapsack per possible centre, whose linear
 * relaxation keeps the limits of one activity. Contiguity, locks and disruption are left out, which
 * can only make the bound lower, never wrong.
 */
final class LowerBound {

  private static final int KNAPSACK_UNITS = 150;
  private static final int PATIENCE = 12;
  private static final double ROUNDING = 1e-9;

  /** Work of a move, half of which goes to the bound, in units of a plain look at one pair. */
  private static final double MOVE = 75;

  private static final double KNAPSACK_WORK = 40;
  private static final double PLAIN_WORK = 2;

  private final Terrain terrain;
  private final int rounds;
  private final Knapsack knapsack;
  private final double effort;
  private final double[] worth;
  private double[] price;
  private double[] kept;
  private double value;
  private int iterations;
  private int stalled;
  private double scale = 1.5;

  LowerBound(Terrain terrain) {
    this.terrain = terrain;
    int n = terrain.n;
    this.rounds = roundsFor(terrain);
    this.knapsack = new Knapsack(terrain, n <= KNAPSACK_UNITS);
    this.effort = n <= KNAPSACK_UNITS ? KNAPSACK_WORK : PLAIN_WORK;
    this.worth = new double[n];
    this.price = new double[n];
    this.kept = price.clone();
    this.value = terrain.objective == Objective.P_CENTER ? scattered() : 0;
  }

  /** None for the p-centre, which has a bound of another kind, and where one would take seconds. */
  private static int roundsFor(Terrain terrain) {
    if (terrain.objective == Objective.P_CENTER || terrain.n > Terrain.TABLE_UNITS) return 0;
    return (int) Math.clamp(1_200_000_000L / terrain.n / terrain.n, 3, 1500);
  }

  double value() {
    return value;
  }

  boolean done() {
    return iterations >= rounds;
  }

  /** Of any p + 1 units two share a centre, so half the least distance among them is a bound. */
  private double scattered() {
    if (terrain.p >= terrain.n) return 0;
    var nearest = new double[terrain.n];
    Arrays.fill(nearest, Double.MAX_VALUE);
    int next = 0;
    double least = Double.MAX_VALUE;
    for (int k = 0; k <= terrain.p; k++) {
      if (k > 0) least = Math.min(least, nearest[next]);
      for (int i = 0; i < terrain.n; i++) nearest[i] = Math.min(nearest[i], terrain.d(next, i));
      for (int i = 0; i < terrain.n; i++) if (nearest[i] > nearest[next]) next = i;
    }
    return least / 2;
  }

  /**
   * Subgradient steps until the bound has had its share of the work of a search of that many moves;
   * {@code best} is the objective of a known feasible map.
   */
  void improve(long moves, double best) {
    double due = moves * MOVE / (effort * terrain.n * terrain.n);
    while (iterations < due && !done()) step(best);
  }

  private void step(double best) {
    if (iterations == 0) firstPrices();
    iterations++;
    var open = cheapestCentres();
    var served = new double[terrain.n];
    double bound = 0;
    for (double p : price) bound += p;
    for (int j : open) bound += knapsack.fill(j, price, served);
    bound -= ROUNDING * Math.abs(bound);
    if (bound > value) {
      if (bound > value + 1e-7 * Math.abs(value)) stalled = 0;
      value = bound;
      kept = price.clone();
    } else if (++stalled >= PATIENCE) {
      stalled = 0;
      scale *= 0.7;
      price = kept.clone();
      return;
    }
    double slope = 0;
    for (double s : served) slope += (1 - s) * (1 - s);
    if (slope <= 1e-12) return;
    double aim = Math.max(best - bound, 1e-6 * best);
    double length = scale * aim / slope;
    for (int i = 0; i < terrain.n; i++) price[i] += length * (1 - served[i]);
  }

  /** A unit's price begins as its distance to its second-nearest neighbours' centre. */
  private void firstPrices() {
    int n = terrain.n;
    int rank = Math.min(n - 1, Math.max(1, n / terrain.p / 2));
    var row = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) row[j] = terrain.serve[i] * terrain.d(i, j);
      Arrays.sort(row);
      price[i] = row[rank];
    }
    kept = price.clone();
  }

  private int[] cheapestCentres() {
    int n = terrain.n;
    for (int j = 0; j < n; j++) worth[j] = knapsack.worth(j, price);
    var order = new Integer[n];
    for (int j = 0; j < n; j++) order[j] = j;
    Arrays.sort(order, (s, t) -> Double.compare(worth[s], worth[t]));
    return Arrays.stream(order).limit(terrain.p).mapToInt(Integer::intValue).toArray();
  }

  SearchState.BoundState state() {
    return new SearchState.BoundState(value, iterations, scale, stalled, list(price), list(kept));
  }

  void resume(SearchState.BoundState state) {
    value = state.value();
    iterations = state.iterations();
    scale = state.scale();
    stalled = state.stalled();
    price = state.multipliers().stream().mapToDouble(Double::doubleValue).toArray();
    kept = state.kept().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
