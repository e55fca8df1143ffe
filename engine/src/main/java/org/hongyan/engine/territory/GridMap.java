package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongyan.engine.model.BadInput;

/**
 * A small map on squared paper: unit {@code i} lies at {@code (i % columns, i / columns)} and
 * touches the squares beside, above and below it.
 *
 * @param grid as "3 rows x 4 cols", with any remark after it
 * @param current today's territory of each unit, 0 … p − 1
 */
record GridMap(String grid, List<Double> weights, int p, double tau, List<Integer> current) {

  static final String WEIGHT = "weight";
  private static final Pattern SIZE = Pattern.compile("(\\d{1,2}) rows x (\\d{1,2}) cols.*");

  TerritoryProblem problem(Objective objective) {
    var size = SIZE.matcher(grid);
    if (!size.matches()) throw new BadInput("grid must begin like \"3 rows x 4 cols\"");
    int rows = Integer.parseInt(size.group(1));
    int columns = Integer.parseInt(size.group(2));
    Preflight.refuse(
        rows * columns > SmallMaps.MOST_UNITS,
        "maps of at most %d units are counted out, not %d",
        SmallMaps.MOST_UNITS,
        rows * columns);
    var weight = objective == Objective.INERTIA ? WEIGHT : null;
    return new TerritoryProblem(
        "grid",
        map(rows, columns),
        List.of(new Activity(WEIGHT, weights, tau)),
        TerritoryProblem.equalSeats(p),
        new Aim(objective, weight, 0, null, true),
        new Today(current, List.of()));
  }

  private static TerritoryMap map(int rows, int columns) {
    var ids = new ArrayList<String>();
    var points = new ArrayList<TerritoryMap.Point>();
    var links = new ArrayList<TerritoryMap.Link>();
    for (int i = 0; i < rows * columns; i++) {
      ids.add(Integer.toString(i));
      points.add(new TerritoryMap.Point(i % columns, i / columns));
      if (i % columns + 1 < columns) links.add(new TerritoryMap.Link(i, i + 1));
      if (i + columns < rows * columns) links.add(new TerritoryMap.Link(i, i + columns));
    }
    return new TerritoryMap(ids, points, links, null);
  }
}
