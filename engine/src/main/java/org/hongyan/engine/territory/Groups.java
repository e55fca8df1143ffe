package org.hongyan.engine.territory;

import java.util.Arrays;

/**
 * A complete map under work: who is where, loads, costs. Moves are first weighed ({@link #weigh}),
 * then made ({@link #make}).
 */
final class Groups {

  private final Terrain terrain;
  private final Compactness compactness;

  final int[] seat;
  final int[] size;
  private final int[][] members;
  private final int[] position;
  private final double[] load;
  private final double[] cost;
  private final int[] centre;
  private final double[] excess;
  private double moved;
  private int unbalanced;
  private double running;

  // the move weighed last
  private int unit;
  private int other;
  private int from;
  private int to;
  private double newFromCost;
  private double newToCost;
  private int newFromCentre;
  private int newToCentre;
  private double newFromExcess;
  private double newToExcess;
  private double newMoved;
  private double gain;

  Groups(Terrain terrain, int[] map) {
    this.terrain = terrain;
    this.compactness = Compactness.of(terrain);
    this.seat = map.clone();
    this.size = new int[terrain.p];
    this.members = new int[terrain.p][0];
    this.position = new int[terrain.n];
    this.load = new double[terrain.p * terrain.a];
    this.cost = new double[terrain.p];
    this.centre = new int[terrain.p];
    this.excess = new double[terrain.p];
    reread();
  }

  /** Starts over from another map. */
  void become(int[] map) {
    System.arraycopy(map, 0, seat, 0, seat.length);
    reread();
  }

  /** Computes every sum from the map alone, so that rounding cannot depend on the way here. */
  void reread() {
    Arrays.fill(size, 0);
    Arrays.fill(load, 0);
    moved = 0;
    unbalanced = 0;
    for (int i = 0; i < terrain.n; i++) {
      int k = seat[i];
      if (members[k].length == size[k]) members[k] = Arrays.copyOf(members[k], size[k] * 2 + 4);
      position[i] = size[k];
      members[k][size[k]++] = i;
      for (int s = 0; s < terrain.a; s++)
        load[k * terrain.a + s] += terrain.amount[i * terrain.a + s];
      moved += paid(i, k);
    }
    for (int k = 0; k < terrain.p; k++) {
      compactness.read(members[k], size[k]);
      cost[k] = compactness.after(members[k], size[k], Compactness.NOBODY, Compactness.NOBODY);
      centre[k] = compactness.centre;
      excess[k] = excessOf(k, Compactness.NOBODY, Compactness.NOBODY);
      if (excess[k] > 0) unbalanced++;
    }
    running = objective();
  }

  private double paid(int i, int k) {
    return terrain.today[i] >= 0 && terrain.today[i] != k ? terrain.moveCost[i] : 0;
  }

  private double excessOf(int k, int out, int in) {
    double sum = 0;
    int a = terrain.a;
    for (int s = 0; s < a; s++) {
      double amount = load[k * a + s];
      if (out >= 0) amount -= terrain.amount[out * a + s];
      if (in >= 0) amount += terrain.amount[in * a + s];
      sum += terrain.excess(k, s, amount);
    }
    return sum;
  }

  /**
   * What the objective would gain in height if {@code i} went to seat {@code k} and, unless it is
   * negative, {@code j} came from there in exchange.
   */
  double weigh(int i, int k, int j, double pressure) {
    unit = i;
    other = j;
    from = seat[i];
    to = k;
    newFromExcess = excessOf(from, i, j);
    newToExcess = excessOf(to, j, i);
    newMoved = moved - paid(i, from) + paid(i, to);
    if (j >= 0) newMoved += paid(j, from) - paid(j, to);
    newFromCost = compactness.after(members[from], size[from], i, j);
    newFromCentre = compactness.centre;
    newToCost = compactness.after(members[to], size[to], j, i);
    newToCentre = compactness.centre;
    double imbalance = newFromExcess + newToExcess - excess[from] - excess[to];
    gain = compactnessGain() + newMoved - moved;
    return gain + pressure * imbalance;
  }

  private double compactnessGain() {
    if (terrain.objective != Objective.P_CENTER)
      return newFromCost + newToCost - cost[from] - cost[to];
    return compactness.join(cost, from, newFromCost, to, newToCost) - compactness.join(cost);
  }

  /** Makes the move weighed last. */
  void make() {
    compactness.apply(members[from], size[from], unit, other);
    compactness.apply(members[to], size[to], other, unit);
    take(unit);
    if (other >= 0) take(other);
    put(unit, to);
    if (other >= 0) put(other, from);
    unbalanced += (newFromExcess > 0 ? 1 : 0) + (newToExcess > 0 ? 1 : 0);
    unbalanced -= (excess[from] > 0 ? 1 : 0) + (excess[to] > 0 ? 1 : 0);
    running += gain;
    cost[from] = newFromCost;
    cost[to] = newToCost;
    centre[from] = newFromCentre;
    centre[to] = newToCentre;
    excess[from] = newFromExcess;
    excess[to] = newToExcess;
    moved = newMoved;
  }

  private void take(int i) {
    int k = seat[i];
    int last = members[k][--size[k]];
    members[k][position[i]] = last;
    position[last] = position[i];
    for (int s = 0; s < terrain.a; s++)
      load[k * terrain.a + s] -= terrain.amount[i * terrain.a + s];
  }

  private void put(int i, int k) {
    if (members[k].length == size[k]) members[k] = Arrays.copyOf(members[k], size[k] * 2 + 4);
    position[i] = size[k];
    members[k][size[k]++] = i;
    seat[i] = k;
    for (int s = 0; s < terrain.a; s++)
      load[k * terrain.a + s] += terrain.amount[i * terrain.a + s];
  }

  /** How far all loads are outside their limits, in fair shares summed; 0 when all are inside. */
  double shortfall() {
    double sum = 0;
    for (double e : excess) sum += e;
    return sum;
  }

  /** Whether every load is inside its limits. */
  boolean balanced() {
    return unbalanced == 0;
  }

  /** The objective but for rounding, at no cost. */
  double roughObjective() {
    return running;
  }

  /** The number the search makes small, disruption included, imbalance not. */
  double objective() {
    return compactness.join(cost) + moved;
  }

  /** Compactness as people read it. */
  double shown() {
    return compactness.shown(cost);
  }

  double disruptionCost() {
    return moved;
  }

  int centre(int k) {
    return centre[k];
  }

  /** Some member of a seat, by number below its size. */
  int member(int k, int number) {
    return members[k][number];
  }
}
