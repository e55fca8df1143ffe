package org.hongyan.engine.territory;

/** Names the territories of a fresh map after today's, so that as little as possible moves. */
final class Labels {

  private Labels() {}

  /** The map with seats exchanged where that keeps more units with their owners. */
  static int[] like(Terrain terrain, int[] map) {
    if (!terrain.hasToday) return map;
    var kept = new double[terrain.p][terrain.p];
    var fixed = new boolean[terrain.p];
    for (int i = 0; i < terrain.n; i++) {
      if (terrain.lock[i] >= 0) fixed[map[i]] = true;
      if (terrain.today[i] >= 0)
        kept[map[i]][terrain.today[i]] += terrain.moveCost[i] > 0 ? terrain.moveCost[i] : 1e-9;
    }
    var name = new int[terrain.p];
    for (int k = 0; k < terrain.p; k++) name[k] = k;
    while (exchanged(terrain, kept, fixed, name)) {}
    var named = new int[terrain.n];
    for (int i = 0; i < terrain.n; i++) named[i] = name[map[i]];
    return named;
  }

  private static boolean exchanged(Terrain terrain, double[][] kept, boolean[] fixed, int[] name) {
    boolean any = false;
    for (int k = 0; k < terrain.p; k++)
      for (int l = k + 1; l < terrain.p; l++) {
        if (fixed[k] || fixed[l] || !alike(terrain, name[k], name[l])) continue;
        double now = kept[k][name[k]] + kept[l][name[l]];
        if (kept[k][name[l]] + kept[l][name[k]] <= now * (1 + 1e-12) + 1e-12) continue;
        int swap = name[k];
        name[k] = name[l];
        name[l] = swap;
        any = true;
      }
    return any;
  }

  private static boolean alike(Terrain terrain, int k, int l) {
    var seats = terrain.problem.seats();
    return seats.get(k).capacity() == seats.get(l).capacity();
  }
}
