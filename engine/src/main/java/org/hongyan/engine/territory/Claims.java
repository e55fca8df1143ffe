package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives locked units to their seats, with the units needed to join those of one seat. */
final class Claims {

  private static final int TRIES = 20;

  private final Terrain terrain;

  Claims(Terrain terrain) {
    this.terrain = terrain;
  }

  /** A map with −1 for free units; refuses locks for which no joining units are found. */
  int[] claim(Dice dice) {
    var map = new int[0];
    for (int attempt = 0; attempt < TRIES; attempt++) {
      map = terrain.lock.clone();
      int stuck = join(map, order(dice));
      if (stuck < 0) return map;
      Preflight.refuse(
          attempt == TRIES - 1,
          "the units locked to seat %s cannot be joined: other seats' locks stand between them",
          terrain.problem.seats().get(stuck).name());
    }
    return map;
  }

  private List<Integer> order(Dice dice) {
    var order = new ArrayList<Integer>();
    for (int k = 0; k < terrain.p; k++) order.add(k);
    for (int i = order.size() - 1; i > 0; i--) {
      int j = dice.below(i + 1);
      int swap = order.get(i);
      order.set(i, order.get(j));
      order.set(j, swap);
    }
    return order;
  }

  /** Joins each seat's units in that order; returns the seat that could not be joined, or −1. */
  private int join(int[] map, List<Integer> order) {
    if (!terrain.contiguous) return -1;
    for (int k : order) if (!joinSeat(map, k)) return k;
    return -1;
  }

  private boolean joinSeat(int[] map, int k) {
    while (true) {
      var member = new boolean[terrain.n];
      for (int i = 0; i < terrain.n; i++) member[i] = map[i] == k;
      var pieces = Neighbours.pieces(terrain.near, member);
      if (pieces.size() <= 1) return true;
      if (!bridge(map, k, pieces.getFirst())) return false;
    }
  }

  /** Claims the shortest chain of free units from this piece to another of the same seat. */
  private boolean bridge(int[] map, int k, int[] piece) {
    var before = new int[terrain.n];
    Arrays.fill(before, -2);
    var queue = new int[terrain.n];
    int size = 0;
    for (int i : piece) {
      before[i] = -1;
      queue[size++] = i;
    }
    for (int at = 0; at < size; at++)
      for (int v : terrain.near[queue[at]]) {
        if (before[v] != -2 || (map[v] >= 0 && map[v] != k)) continue;
        before[v] = queue[at];
        if (map[v] == k) {
          for (int i = queue[at]; i >= 0 && map[i] != k; i = before[i]) map[i] = k;
          return true;
        }
        queue[size++] = v;
      }
    return false;
  }
}
