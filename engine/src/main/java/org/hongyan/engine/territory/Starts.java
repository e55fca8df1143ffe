package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Complete, connected maps to begin a search with; balance is left to the search. */
final class Starts {

  private static final int ROUNDS = 8;

  private record Offer(double price, int unit, int seat) implements Comparable<Offer> {
    @Override
    public int compareTo(Offer o) {
      int byPrice = Double.compare(price, o.price);
      if (byPrice != 0) return byPrice;
      return unit != o.unit ? Integer.compare(unit, o.unit) : Integer.compare(seat, o.seat);
    }
  }

  private final Terrain terrain;
  private final Claims claims;

  Starts(Terrain terrain) {
    this.terrain = terrain;
    this.claims = new Claims(terrain);
  }

  /** Scattered centres moved to the middle of what is nearest to them, then grown. */
  int[] fresh(Dice dice) {
    var map = claims.claim(dice);
    int[] centre = scatter(map, dice);
    var fixed = new boolean[terrain.p];
    for (int k = 0; k < terrain.p; k++) fixed[k] = map[centre[k]] == k;
    for (int round = 0; round < ROUNDS; round++) if (!settle(map, centre, fixed)) break;
    for (int k = 0; k < terrain.p; k++) if (map[centre[k]] < 0) map[centre[k]] = k;
    seedEmpty(map);
    return grow(map);
  }

  /** Today's map made whole: stray pieces go to neighbours, units of nobody are taken. */
  int[] fromToday(Dice dice) {
    return repaired(terrain.today, dice);
  }

  /** A map made whole: every seat one piece, every unit in a seat, locks kept. */
  int[] repaired(int[] wanted, Dice dice) {
    var map = claims.claim(dice);
    var claimed = map.clone();
    for (int k = 0; k < terrain.p; k++) {
      var member = new boolean[terrain.n];
      for (int i = 0; i < terrain.n; i++)
        member[i] = claimed[i] == k || (claimed[i] < 0 && wanted[i] == k);
      keepMain(map, k, member);
    }
    seedEmpty(map);
    return grow(map);
  }

  private void keepMain(int[] map, int k, boolean[] member) {
    if (!terrain.contiguous) {
      for (int i = 0; i < terrain.n; i++) if (member[i]) map[i] = k;
      return;
    }
    int[] main = {};
    for (var piece : Neighbours.pieces(terrain.near, member)) {
      if (main.length == 0) main = piece;
      if (Arrays.stream(piece).anyMatch(i -> map[i] == k)) main = piece;
    }
    for (int i : main) map[i] = k;
  }

  /** One centre per seat: a claimed unit where there is one, else far from the others by chance. */
  private int[] scatter(int[] map, Dice dice) {
    var centre = new int[terrain.p];
    Arrays.fill(centre, -1);
    for (int i = terrain.n - 1; i >= 0; i--) if (map[i] >= 0) centre[map[i]] = i;
    var nearest = new double[terrain.n];
    Arrays.fill(nearest, Double.MAX_VALUE);
    for (int c : centre) if (c >= 0) closer(nearest, c);
    for (int k = 0; k < terrain.p; k++) {
      if (centre[k] >= 0) continue;
      centre[k] = draw(map, nearest, dice);
      closer(nearest, centre[k]);
    }
    return centre;
  }

  private void closer(double[] nearest, int c) {
    for (int i = 0; i < terrain.n; i++) nearest[i] = Math.min(nearest[i], terrain.d(c, i));
  }

  /** A free unit, likelier the farther it is from every centre (k-means++ of the p-median). */
  private int draw(int[] map, double[] nearest, Dice dice) {
    double sum = 0;
    for (int i = 0; i < terrain.n; i++) sum += chance(map, nearest, i);
    double at = dice.share() * sum;
    int last = dice.below(terrain.n);
    if (sum <= 0) return last;
    for (int i = 0; i < terrain.n; i++) {
      double chance = chance(map, nearest, i);
      if (chance <= 0) continue;
      last = i;
      at -= chance;
      if (at < 0) break;
    }
    return last;
  }

  private static double chance(int[] map, double[] nearest, int i) {
    if (map[i] >= 0) return 0;
    return nearest[i] == Double.MAX_VALUE ? 1 : nearest[i] * nearest[i];
  }

  /** One round of location and allocation; false when no centre moved. */
  private boolean settle(int[] map, int[] centre, boolean[] fixed) {
    var groups = new ArrayList<List<Integer>>();
    for (int k = 0; k < terrain.p; k++) groups.add(new ArrayList<>());
    for (int i = 0; i < terrain.n; i++) if (map[i] < 0) groups.get(nearest(centre, i)).add(i);
    boolean moved = false;
    for (int k = 0; k < terrain.p; k++) {
      if (fixed[k] || groups.get(k).isEmpty()) continue;
      int middle = middle(groups.get(k));
      moved |= middle != centre[k];
      centre[k] = middle;
    }
    return moved;
  }

  private int nearest(int[] centre, int i) {
    int best = 0;
    for (int k = 1; k < centre.length; k++)
      if (terrain.d(centre[k], i) < terrain.d(centre[best], i)) best = k;
    return best;
  }

  private int middle(List<Integer> group) {
    int best = group.getFirst();
    double least = Double.MAX_VALUE;
    for (int c : group) {
      double sum = 0;
      for (int i : group) sum += terrain.serve[i] * terrain.d(c, i);
      if (sum < least) {
        least = sum;
        best = c;
      }
    }
    return best;
  }

  /** Gives seats without a unit one: a free one, else one that a big seat can spare. */
  private void seedEmpty(int[] map) {
    var size = new int[terrain.p];
    for (int k : map) if (k >= 0) size[k]++;
    var connection = new Connection(terrain);
    for (int k = 0; k < terrain.p; k++) {
      if (size[k] > 0) continue;
      int unit = spare(map, size, connection);
      Preflight.refuse(
          unit < 0,
          "no unit is left for seat %s: the others are locked or hold their territory together",
          terrain.problem.seats().get(k).name());
      if (map[unit] >= 0) size[map[unit]]--;
      map[unit] = k;
      size[k]++;
    }
  }

  private int spare(int[] map, int[] size, Connection connection) {
    int found = -1;
    for (int i = 0; i < terrain.n; i++) {
      if (map[i] < 0) return i;
      if (terrain.lock[i] >= 0 || size[map[i]] < 2) continue;
      if (found >= 0 && size[map[i]] <= size[map[found]]) continue;
      if (connection.keeps(map, map[i], i, -1)) found = i;
    }
    return found;
  }

  /** Lets every seat grow over free neighbours, the nearest first, within its limits if it can. */
  private int[] grow(int[] map) {
    var centre = new int[terrain.p];
    for (int k = 0; k < terrain.p; k++) {
      final int seat = k;
      centre[k] =
          middle(
              java.util.stream.IntStream.range(0, terrain.n)
                  .filter(i -> map[i] == seat)
                  .boxed()
                  .toList());
    }
    var load = new double[terrain.p * terrain.a];
    for (int i = 0; i < terrain.n; i++) if (map[i] >= 0) add(load, map[i], i);
    spread(map, centre, load, true);
    spread(map, centre, load, false);
    for (int i = 0; i < terrain.n; i++) if (map[i] < 0) map[i] = nearest(centre, i);
    return map;
  }

  private void spread(int[] map, int[] centre, double[] load, boolean within) {
    var offers = new PriorityQueue<Offer>();
    for (int i = 0; i < terrain.n; i++) if (map[i] >= 0) offer(offers, map, centre, i);
    while (!offers.isEmpty()) {
      var offer = offers.remove();
      if (map[offer.unit()] >= 0) continue;
      if (within && !fits(load, offer.seat(), offer.unit())) continue;
      map[offer.unit()] = offer.seat();
      add(load, offer.seat(), offer.unit());
      offer(offers, map, centre, offer.unit());
    }
  }

  private void offer(PriorityQueue<Offer> offers, int[] map, int[] centre, int i) {
    int k = map[i];
    for (int v : terrain.near[i])
      if (map[v] < 0) offers.add(new Offer(terrain.d(centre[k], v), v, k));
  }

  private void add(double[] load, int k, int i) {
    for (int s = 0; s < terrain.a; s++)
      load[k * terrain.a + s] += terrain.amount[i * terrain.a + s];
  }

  private boolean fits(double[] load, int k, int i) {
    for (int s = 0; s < terrain.a; s++) {
      int at = k * terrain.a + s;
      if (load[at] + terrain.amount[i * terrain.a + s] > terrain.upper[at]) return false;
    }
    return true;
  }
}
