package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All balanced maps of a grid counted out: the optimum of every objective, and the map that repairs
 * today's with the least weight moved.
 */
record GridAnswer(
    double mean,
    List<Double> currentLoads,
    List<Double> currentDeviation,
    int feasibleCount,
    Map<String, SmallMaps.Optimum> optimum,
    MinDisruption minDisruption) {

  record MinDisruption(double weightMoved, double share, List<Integer> example) {}

  static GridAnswer of(GridMap grid) {
    var problem = grid.problem(Objective.P_MEDIAN);
    Preflight.refuse(grid.current().isEmpty(), "current is empty: today's map is wanted");
    var terrain = Terrain.of(problem);
    var maps = SmallMaps.of(terrain);
    Preflight.refuse(maps.isEmpty(), "no map is within %s of balance", grid.tau());
    double total = Terrain.total(problem.activities().getFirst());
    double mean = total / grid.p();
    var loads = loads(grid);
    var optima = new LinkedHashMap<String, SmallMaps.Optimum>();
    for (var objective : List.of(Objective.INERTIA, Objective.P_MEDIAN, Objective.P_CENTER)) {
      var same = Terrain.of(grid.problem(objective));
      optima.put(objective.code(), SmallMaps.best(maps, map -> new Groups(same, map).shown()));
    }
    return new GridAnswer(
        mean,
        loads,
        loads.stream().map(load -> mean > 0 ? load / mean - 1 : 0).toList(),
        maps.size(),
        optima,
        leastMoved(grid, maps, total));
  }

  private static List<Double> loads(GridMap grid) {
    var loads = new Double[grid.p()];
    Arrays.fill(loads, 0.0);
    for (int i = 0; i < grid.current().size(); i++)
      if (grid.current().get(i) >= 0) loads[grid.current().get(i)] += grid.weights().get(i);
    return List.of(loads);
  }

  private static MinDisruption leastMoved(GridMap grid, List<int[]> maps, double total) {
    double least = Double.MAX_VALUE;
    List<Integer> example = List.of();
    var named = new ArrayList<int[]>();
    for (var map : maps)
      named.add(Labels.leastMoved(map, grid.current(), grid.weights(), grid.p()));
    for (var map : named) {
      double moved = 0;
      for (int i = 0; i < map.length; i++)
        if (map[i] != grid.current().get(i)) moved += grid.weights().get(i);
      if (moved >= least - 1e-9) continue;
      least = moved;
      example = Arrays.stream(map).boxed().toList();
    }
    return new MinDisruption(least, total > 0 ? least / total : 0, example);
  }
}
