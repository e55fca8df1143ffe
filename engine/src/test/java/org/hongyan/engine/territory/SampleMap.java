package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated maps: points in a square, each linked to the points no other point lies between. */
final class SampleMap {

  private SampleMap() {}

  /** Random points with lognormal amounts of customers, potential and workload. */
  static TerritoryProblem scattered(int n, int p, double tolerance, long seed) {
    var random = new Random(seed);
    var points = new ArrayList<TerritoryMap.Point>();
    double side = 100 * Math.sqrt(n);
    for (int i = 0; i < n; i++)
      points.add(new TerritoryMap.Point(random.nextDouble(side), random.nextDouble(side)));
    var activities = new ArrayList<Activity>();
    for (var name : List.of("customers", "potential", "workload"))
      activities.add(new Activity(name, amounts(n, random), tolerance));
    return problem("scattered" + n, points, links(points), activities, p);
  }

  private static List<Double> amounts(int n, Random random) {
    var amounts = new ArrayList<Double>();
    for (int i = 0; i < n; i++)
      amounts.add((double) Math.round(100 * Math.exp(0.3 * random.nextGaussian())));
    return amounts;
  }

  /** Gabriel graph: a link unless a third point lies in the circle over it. */
  static List<TerritoryMap.Link> links(List<TerritoryMap.Point> points) {
    var links = new ArrayList<TerritoryMap.Link>();
    double reach = reach(points);
    for (int i = 0; i < points.size(); i++)
      for (int j = i + 1; j < points.size(); j++) {
        var a = points.get(i);
        var b = points.get(j);
        if (Math.hypot(a.x() - b.x(), a.y() - b.y()) > reach) continue;
        if (free(points, i, j)) links.add(new TerritoryMap.Link(i, j));
      }
    return links;
  }

  private static double reach(List<TerritoryMap.Point> points) {
    double width = points.stream().mapToDouble(TerritoryMap.Point::x).max().orElse(0);
    return points.size() < 200 ? Double.MAX_VALUE : 6 * width / Math.sqrt(points.size());
  }

  private static boolean free(List<TerritoryMap.Point> points, int i, int j) {
    var a = points.get(i);
    var b = points.get(j);
    double x = (a.x() + b.x()) / 2;
    double y = (a.y() + b.y()) / 2;
    double radius = Math.hypot(a.x() - x, a.y() - y);
    for (int k = 0; k < points.size(); k++) {
      var c = points.get(k);
      if (k != i && k != j && Math.hypot(c.x() - x, c.y() - y) < radius) return false;
    }
    return true;
  }

  static TerritoryProblem problem(
      String name,
      List<TerritoryMap.Point> points,
      List<TerritoryMap.Link> links,
      List<Activity> activities,
      int p) {
    var ids = new ArrayList<String>();
    for (int i = 0; i < points.size(); i++) ids.add("u" + i);
    return new TerritoryProblem(
        name,
        new TerritoryMap(ids, points, links, null),
        activities,
        TerritoryProblem.equalSeats(p),
        new Aim(Objective.P_MEDIAN, null, 0, null, true),
        Today.none());
  }
}
