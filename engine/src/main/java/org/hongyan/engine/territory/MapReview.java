package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.List;

/**
 * Any map judged by the rules of a problem, whole or not; what today's map is compared by.
 *
 * @param feasible every unit owned, every load inside its limits, and every territory in one piece
 *     where that is asked
 * @param pieces territories counted by connected pieces; as many as seats when all are whole
 * @param unowned units of nobody
 */
public record MapReview(
    double compactness,
    boolean feasible,
    int pieces,
    int unowned,
    double maxDeviation,
    List<TerritoryLoad> balance) {

  /** Judges a map, a seat per unit and −1 for nobody; refuses a wrong problem. */
  public static MapReview of(TerritoryProblem problem, List<Integer> map) {
    var terrain = Terrain.of(problem.with(new Today(map, List.of())));
    return of(terrain, terrain.today);
  }

  /**
   * Judges maps still being drawn, a seat per unit and −1 for nobody: unlike {@link #of} it takes
   * maps in pieces, seats without units and limits that no map can keep.
   */
  public static List<MapReview> drafts(TerritoryProblem problem, List<List<Integer>> maps) {
    var terrain = Terrain.draft(problem);
    return maps.stream()
        .map(map -> of(terrain, map.stream().mapToInt(Integer::intValue).toArray()))
        .toList();
  }

  /** Into how many connected pieces the units of each seat fall, 0 for a seat without units. */
  public static List<Integer> piecesOf(TerritoryMap map, List<Integer> seats, int count) {
    var near = Neighbours.touching(seats.size(), map.links());
    var all = seats.stream().mapToInt(Integer::intValue).toArray();
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(k -> pieces(near, members(all, k)))
        .toList();
  }

  static MapReview of(Terrain terrain, int[] map) {
    var compactness = Compactness.of(terrain);
    var near = touching(terrain);
    var costs = new double[terrain.p];
    var balance = new ArrayList<TerritoryLoad>();
    int pieces = 0;
    int owned = 0;
    for (int k = 0; k < terrain.p; k++) {
      int[] members = members(map, k);
      owned += members.length;
      pieces += pieces(near, members);
      int centre = -1;
      if (members.length > 0) {
        compactness.read(members, members.length);
        costs[k] =
            compactness.after(members, members.length, Compactness.NOBODY, Compactness.NOBODY);
        centre = compactness.centre;
      }
      balance.add(load(terrain, k, members, costs[k], centre));
    }
    int unowned = terrain.n - owned;
    boolean whole = !terrain.contiguous || pieces == terrain.p;
    boolean inside =
        balance.stream().flatMap(b -> b.shares().stream()).allMatch(share -> share.outside() == 0);
    return new MapReview(
        compactness.shown(costs),
        unowned == 0 && whole && inside,
        pieces,
        unowned,
        Verdict.maxDeviation(balance),
        List.copyOf(balance));
  }

  private static int[] members(int[] map, int k) {
    return java.util.stream.IntStream.range(0, map.length).filter(i -> map[i] == k).toArray();
  }

  /** Touching units, even where the search may hand over any close one. */
  private static int[][] touching(Terrain terrain) {
    return terrain.contiguous
        ? terrain.near
        : Neighbours.touching(terrain.n, terrain.problem.map().links());
  }

  private static int pieces(int[][] near, int[] members) {
    var member = new boolean[near.length];
    for (int i : members) member[i] = true;
    return Neighbours.pieces(near, member).size();
  }

  private static TerritoryLoad load(
      Terrain terrain, int k, int[] members, double cost, int centre) {
    var shares = new ArrayList<TerritoryLoad.Share>();
    for (int s = 0; s < terrain.a; s++) {
      double amount = 0;
      for (int i : members) amount += terrain.amount[i * terrain.a + s];
      var activity = terrain.problem.activities().get(terrain.active[s]);
      double fair = terrain.fair[k * terrain.a + s];
      shares.add(
          new TerritoryLoad.Share(
              activity.name(), amount, fair, amount / fair - 1, activity.tolerance()));
    }
    var name = terrain.problem.seats().get(k).name();
    return new TerritoryLoad(k, name, centre, members.length, cost, List.copyOf(shares));
  }
}
