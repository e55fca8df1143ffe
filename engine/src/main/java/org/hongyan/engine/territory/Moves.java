package org.hongyan.engine.territory;

/**
 * Simulated annealing over shifts and exchanges of units at the borders of territories (Kirkpatrick
 * and others, 1983; for districts Bozkaya, Erkut and Laporte, 2003). Imbalance has a price that
 * rises while the map is out of its limits and falls while it is inside, so the search swings about
 * the limits.
 */
final class Moves {

  private static final double EXCHANGES = 0.35;
  private static final int PARTNERS = 4;
  private static final int SWING = 256;
  private static final double DEARER = 1.01;
  private static final double CHEAPER = 0.9;

  private static final double LEAST = 0.01;
  private static final double MOST = 15;

  private final Terrain terrain;
  private final Groups groups;
  private final Connection connection;
  private final double unitPressure;
  double pressure;

  Moves(Terrain terrain, Groups groups) {
    this.terrain = terrain;
    this.groups = groups;
    this.connection = new Connection(terrain);
    this.unitPressure = 2 * stake() * terrain.n / terrain.p;
    this.pressure = unitPressure;
  }

  /** What an ordinary move changes in compactness: the natural measure of temperatures. */
  double scale() {
    double compactness = groups.objective() - groups.disruptionCost();
    double units = terrain.n;
    if (terrain.objective == Objective.P_CENTER) units = 2 * Math.sqrt(units / terrain.p);
    return compactness > 0 ? compactness / units : 1;
  }

  /** The same with the price of moving a unit away from its owner of today. */
  double stake() {
    double paid = 0;
    for (int i = 0; i < terrain.n; i++) if (terrain.today[i] >= 0) paid += terrain.moveCost[i];
    return scale() + paid / terrain.n;
  }

  /** Tries one move at this temperature; true when the map changed. */
  boolean attempt(Dice dice, double temperature, long step) {
    if (step % SWING == 0) swing();
    int i = dice.below(terrain.n);
    if (terrain.lock[i] >= 0 || terrain.near[i].length == 0) return false;
    int v = terrain.near[i][dice.below(terrain.near[i].length)];
    int k = groups.seat[v];
    int from = groups.seat[i];
    if (k == from) return false;
    int j = -1;
    if (dice.share() < EXCHANGES || groups.size[from] == 1) {
      j = partner(dice, v, k, from);
      if (j < 0) return false;
    }
    double limit = -temperature * Math.log(1 - dice.share());
    if (groups.weigh(i, k, j, pressure) > limit) return false;
    if (!connection.keeps(groups.seat, from, i, j)) return false;
    if (j >= 0 && !connection.keeps(groups.seat, k, j, i)) return false;
    groups.make();
    return true;
  }

  /** A unit of seat {@code k} at the border to {@code from}, near {@code v} or anywhere. */
  private int partner(Dice dice, int v, int k, int from) {
    if (terrain.lock[v] < 0 && dice.share() < 0.3) return v;
    for (int attempt = 0; attempt < PARTNERS; attempt++) {
      int j = groups.member(k, dice.below(groups.size[k]));
      if (terrain.lock[j] < 0 && (!terrain.contiguous || borders(j, from))) return j;
    }
    return -1;
  }

  private boolean borders(int j, int k) {
    for (int v : terrain.near[j]) if (groups.seat[v] == k) return true;
    return false;
  }

  private void swing() {
    pressure *= groups.balanced() ? CHEAPER : DEARER;
    pressure = Math.clamp(pressure, unitPressure * LEAST, unitPressure * MOST);
  }
}
