package org.hongyan.engine.territory;

import java.util.Arrays;
import java.util.List;

/** Names the territories of a fresh map after today's, so that as little as possible moves. */
final class Labels {

  private static final double UNIT = 1e-9;

  private Labels() {}

  /** The map with seats exchanged where that keeps more with its owners. */
  static int[] like(Terrain terrain, int[] map) {
    if (!terrain.hasToday) return map;
    var kept = new double[terrain.p][terrain.p];
    var fixed = new boolean[terrain.p];
    for (int i = 0; i < terrain.n; i++) {
      if (terrain.lock[i] >= 0) fixed[map[i]] = true;
      if (terrain.today[i] >= 0)
        kept[map[i]][terrain.today[i]] += Math.max(UNIT, terrain.moveCost[i]);
    }
    var seats = terrain.problem.seats();
    double never = -1;
    for (var row : kept) for (double amount : row) never -= terrain.p * amount;
    for (int k = 0; k < terrain.p; k++)
      for (int l = 0; l < terrain.p; l++)
        if (k != l && (fixed[k] || fixed[l] || seats.get(k).capacity() != seats.get(l).capacity()))
          kept[k][l] = never;
    return renamed(map, Matching.most(kept));
  }

  /** The same for equal seats without locks, keeping as much of the amounts as can be. */
  static int[] leastMoved(int[] map, List<Integer> today, List<Double> amounts, int p) {
    var kept = new double[p][p];
    for (int i = 0; i < map.length; i++)
      if (today.get(i) >= 0) kept[map[i]][today.get(i)] += Math.max(UNIT, amounts.get(i));
    return renamed(map, Matching.most(kept));
  }

  private static int[] renamed(int[] map, int[] name) {
    return Arrays.stream(map).map(k -> name[k]).toArray();
  }
}
