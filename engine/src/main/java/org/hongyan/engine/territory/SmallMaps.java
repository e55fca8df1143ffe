package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * All balanced, connected maps of a handful of units, one by one: certain, and slow beyond that.
 */
final class SmallMaps {

  static final int MOST_UNITS = 16;
  private static final double SAME = 1e-9;

  private final Terrain terrain;
  private final int[] map;
  private final double[] load;
  private final List<int[]> all = new ArrayList<>();

  private SmallMaps(Terrain terrain) {
    this.terrain = terrain;
    this.map = new int[terrain.n];
    this.load = new double[terrain.p * terrain.a];
    Arrays.fill(map, -1);
  }

  /** The least value, how many maps have it and the first of them. */
  record Optimum(double value, int count, List<Integer> example) {}

  /**
   * Every map within the limits, territories numbered by their first unit; seats must be alike and
   * nothing locked.
   */
  static List<int[]> of(Terrain terrain) {
    Preflight.refuse(
        terrain.n > MOST_UNITS,
        "maps of at most %d units are counted out, not %d",
        MOST_UNITS,
        terrain.n);
    var maps = new SmallMaps(terrain);
    maps.place(0, 0);
    return maps.all;
  }

  private void place(int i, int used) {
    if (terrain.p - used > terrain.n - i) return;
    if (i == terrain.n) {
      if (inside() && Neighbours.connected(terrain.near, map, terrain.p)) all.add(map.clone());
      return;
    }
    for (int k = 0; k < Math.min(used + 1, terrain.p); k++) {
      add(i, k, 1);
      map[i] = k;
      if (below(k)) place(i + 1, Math.max(used, k + 1));
      add(i, k, -1);
    }
    map[i] = -1;
  }

  private void add(int i, int k, int sign) {
    for (int s = 0; s < terrain.a; s++)
      load[k * terrain.a + s] += sign * terrain.amount[i * terrain.a + s];
  }

  private boolean below(int k) {
    for (int s = 0; s < terrain.a; s++)
      if (load[k * terrain.a + s] > terrain.upper[k * terrain.a + s]) return false;
    return true;
  }

  private boolean inside() {
    for (int at = 0; at < load.length; at++) if (load[at] < terrain.lower[at]) return false;
    return true;
  }

  /** The best of these maps by a value; null when there is none. */
  static @Nullable Optimum best(List<int[]> maps, ToDoubleFunction<int[]> value) {
    double least = Double.MAX_VALUE;
    int count = 0;
    int[] example = null;
    for (var map : maps) {
      double here = value.applyAsDouble(map);
      if (here < least - SAME) {
        count = 0;
        example = map;
        least = here;
      }
      if (here <= least + SAME) count++;
    }
    return example == null
        ? null
        : new Optimum(least, count, Arrays.stream(example).boxed().toList());
  }
}
