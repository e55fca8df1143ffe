package org.hongyan.planning.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.hongyan.customers.CustomerGrouping;
import org.hongyan.planning.territory.TerritoryInputs.TerritoryUnit;
import org.springframework.stereotype.Component;

/**
 * Lays units on a map and joins neighbours. Provinces touch as the table says; units of one
 * province touch each other, and the nearest ones of two provinces side by side; prefixes and lists
 * have no place and lie in the order of their names. Where pieces remain, a link joins the nearest.
 */
@Component
class UnitMap {

  private static final double RING = 25;
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
  private static final double STEP = 10;
  private static final int REACH = 3;

  /** A place on the plane, in kilometres. */
  private record Spot(double x, double y) {}

  private final Provinces provinces;

  UnitMap(Provinces provinces) {
    this.provinces = provinces;
  }

  static boolean hasPlaces(CustomerGrouping kind) {
    return switch (kind) {
      case PROVINCE, CITY, SEGMENT -> true;
      case PREFIX, SOURCE -> false;
    };
  }

  /** The same units with places and neighbours; {@code assumptions} gets a code for each guess. */
  List<TerritoryUnit> lay(
      CustomerGrouping kind, List<TerritoryUnit> units, TreeSet<String> assumptions) {
    var spots = new ArrayList<Spot>();
    var links = new ArrayList<TreeSet<Integer>>();
    units.forEach(one -> links.add(new TreeSet<>()));
    if (hasPlaces(kind)) {
      assumptions.add("neighbours-by-province");
      if (kind != CustomerGrouping.PROVINCE) assumptions.add("points-by-province");
      places(units, spots);
      joinProvinces(units, spots, links);
    } else {
      assumptions.add("order-as-map");
      for (int i = 0; i < units.size(); i++) {
        spots.add(new Spot(i * STEP, 0));
        for (int j = Math.max(0, i - REACH); j < i; j++) join(links, i, j);
      }
    }
    if (bridge(spots, links)) assumptions.add("neighbours-bridged");
    var laid = new ArrayList<TerritoryUnit>();
    for (int i = 0; i < units.size(); i++) {
      var near = links.get(i).stream().map(j -> units.get(j).key()).toList();
      laid.add(at(units.get(i), spots.get(i), near));
    }
    return laid;
  }

  private static TerritoryUnit at(TerritoryUnit unit, Spot spot, List<String> neighbours) {
    return new TerritoryUnit(
        unit.key(),
        unit.name(),
        unit.province(),
        spot.x(),
        spot.y(),
        unit.customers(),
        unit.workload(),
        unit.revenueMinor(),
        unit.potentialMinor(),
        unit.owners(),
        neighbours);
  }

  /** Units of one province lie in a spiral about its capital. */
  private void places(List<TerritoryUnit> units, List<Spot> spots) {
    var count = new HashMap<String, Integer>();
    for (var unit : units) {
      var name = unit.province() == null ? "" : unit.province();
      int n = count.merge(name, 1, Integer::sum) - 1;
      var home = provinces.of(name).orElse(null);
      double x = home == null ? Provinces.x(105) : home.x();
      double y = home == null ? Provinces.y(35) : home.y();
      double r = RING * Math.sqrt(n);
      spots.add(new Spot(x + r * Math.cos(n * GOLDEN), y + r * Math.sin(n * GOLDEN)));
    }
  }

  private void joinProvinces(
      List<TerritoryUnit> units, List<Spot> spots, List<TreeSet<Integer>> links) {
    var byProvince = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < units.size(); i++) {
      var text = units.get(i).province();
      var name = text == null ? "" : provinces.of(text).map(p -> p.name()).orElse("");
      byProvince.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
    }
    for (var own : byProvince.values()) joinInside(spots, own, links);
    for (var from : byProvince.entrySet()) {
      var near = provinces.of(from.getKey()).map(p -> p.neighbours()).orElse(List.of());
      for (var name : near) {
        var others = byProvince.getOrDefault(name, List.of());
        for (int i : from.getValue()) {
          others.stream()
              .min(Comparator.comparingDouble((Integer j) -> distance(spots, i, j)))
              .ifPresent(j -> join(links, i, j));
        }
      }
    }
  }

  /** All with all while they are few, else each with its nearest. */
  private static void joinInside(
      List<Spot> spots, List<Integer> own, List<TreeSet<Integer>> links) {
    int most = own.size() <= 2 * STEP ? own.size() : 2 * REACH + 2;
    for (int i : own) {
      own.stream()
          .filter(j -> j != i)
          .sorted(Comparator.comparingDouble((Integer j) -> distance(spots, i, j)))
          .limit(most)
          .forEach(j -> join(links, i, j));
    }
  }

  /** Joins what is left in pieces by the nearest pair of the first piece and the rest. */
  private static boolean bridge(List<Spot> spots, List<TreeSet<Integer>> links) {
    boolean bridged = false;
    while (!links.isEmpty()) {
      var first = reachable(links);
      if (first.size() == links.size()) return bridged;
      int[] pair = {-1, -1};
      double best = Double.MAX_VALUE;
      for (int j = 0; j < links.size(); j++) {
        if (first.contains(j)) continue;
        for (int i : first) {
          if (distance(spots, i, j) >= best) continue;
          best = distance(spots, i, j);
          pair[0] = i;
          pair[1] = j;
        }
      }
      join(links, pair[0], pair[1]);
      bridged = true;
    }
    return bridged;
  }

  private static java.util.HashSet<Integer> reachable(List<TreeSet<Integer>> links) {
    var seen = new java.util.HashSet<Integer>(List.of(0));
    var queue = new java.util.ArrayDeque<Integer>(seen);
    while (!queue.isEmpty()) {
      for (int next : links.get(queue.poll())) if (seen.add(next)) queue.add(next);
    }
    return seen;
  }

  private static double distance(List<Spot> spots, int i, int j) {
    return Math.hypot(spots.get(i).x() - spots.get(j).x(), spots.get(i).y() - spots.get(j).y());
  }

  private static void join(List<TreeSet<Integer>> links, int i, int j) {
    links.get(i).add(j);
    links.get(j).add(i);
  }
}
