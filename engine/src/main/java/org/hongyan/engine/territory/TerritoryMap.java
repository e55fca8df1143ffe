package org.hongyan.engine.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units (cities, districts, number prefixes, list segments), where they lie and which of them
 * touch. Distances are straight lines between the points unless a square symmetric table is given.
 */
public record TerritoryMap(
    List<String> units,
    List<Point> points,
    List<Link> links,
    @Nullable List<List<Double>> distances) {

  /** A place in any plane unit; distances are in the same unit. */
  public record Point(double x, double y) {}

  /** Two units that touch, by index. */
  public record Link(int from, int to) {}
}
