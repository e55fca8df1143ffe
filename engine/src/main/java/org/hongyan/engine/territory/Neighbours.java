package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Which units may be handed to the same territory because they touch or lie close. */
final class Neighbours {

  private static final int CLOSEST = 8;

  private Neighbours() {}

  /** Links both ways, each once, in ascending order. */
  static int[][] touching(int n, List<TerritoryMap.Link> links) {
    var sets = new ArrayList<TreeSet<Integer>>();
    for (int i = 0; i < n; i++) sets.add(new TreeSet<>());
    for (var link : links) {
      if (link.from() == link.to()) continue;
      sets.get(link.from()).add(link.to());
      sets.get(link.to()).add(link.from());
    }
    return sets.stream()
        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** For maps that need not hang together: each unit with its closest others. */
  static int[][] closest(Terrain terrain) {
    var links = new ArrayList<TerritoryMap.Link>();
    int keep = Math.min(CLOSEST, terrain.n - 1);
    for (int i = 0; i < terrain.n; i++)
      for (int j : closestTo(terrain, i, keep)) links.add(new TerritoryMap.Link(i, j));
    return touching(terrain.n, links);
  }

  private static int[] closestTo(Terrain terrain, int i, int keep) {
    var closest = new int[keep];
    int size = 0;
    for (int j = 0; j < terrain.n; j++) {
      if (j == i) continue;
      int at = size < keep ? size++ : keep;
      for (; at > 0 && terrain.d(i, closest[at - 1]) > terrain.d(i, j); at--)
        if (at < keep) closest[at] = closest[at - 1];
      if (at < keep) closest[at] = j;
    }
    return closest;
  }

  /** The pieces the units of a group fall into, each in ascending order, largest first. */
  static List<int[]> pieces(int[][] near, boolean[] member) {
    var seen = new boolean[near.length];
    var pieces = new ArrayList<int[]>();
    for (int i = 0; i < near.length; i++)
      if (member[i] && !seen[i]) pieces.add(pieceOf(i, near, member, seen));
    pieces.sort((s, t) -> t.length - s.length);
    return pieces;
  }

  private static int[] pieceOf(int first, int[][] near, boolean[] member, boolean[] seen) {
    var queue = new int[near.length];
    int size = 1;
    queue[0] = first;
    seen[first] = true;
    for (int at = 0; at < size; at++)
      for (int next : near[queue[at]])
        if (member[next] && !seen[next]) {
          seen[next] = true;
          queue[size++] = next;
        }
    var piece = Arrays.copyOf(queue, size);
    Arrays.sort(piece);
    return piece;
  }

  /** Whether every territory of the map hangs together. */
  static boolean connected(int[][] near, int[] map, int p) {
    for (int k = 0; k < p; k++) {
      var member = new boolean[near.length];
      for (int i = 0; i < near.length; i++) member[i] = map[i] == k;
      if (pieces(near, member).size() > 1) return false;
    }
    return true;
  }
}
