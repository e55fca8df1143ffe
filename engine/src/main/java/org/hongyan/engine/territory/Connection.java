package org.hongyan.engine.territory;

/** Whether a territory still hangs together when a unit leaves it, comes, or both. */
final class Connection {

  private final int[][] near;
  private final boolean asked;
  private final int[] seen;
  private final int[] wanted;
  private final int[] queue;
  private int round;

  Connection(Terrain terrain) {
    this.near = terrain.near;
    this.asked = terrain.contiguous;
    this.seen = new int[terrain.n];
    this.wanted = new int[terrain.n];
    this.queue = new int[terrain.n];
  }

  /**
   * Whether group {@code k} without {@code out} and with {@code in} (−1 for none) is in one piece,
   * given that it is now. Only the neighbours of {@code out}, and {@code in}, need to find each
   * other.
   */
  boolean keeps(int[] seat, int k, int out, int in) {
    if (!asked) return true;
    round++;
    int targets = 0;
    int first = -1;
    for (int v : near[out])
      if (seat[v] == k && v != out) {
        wanted[v] = round;
        targets++;
        first = v;
      }
    if (in >= 0) {
      wanted[in] = round;
      targets++;
      if (first < 0) return onlyOne(seat, k, out);
    }
    return targets <= 1 || reach(seat, k, out, in, first, targets);
  }

  /** The leaving unit had no neighbour inside, so it was the whole group. */
  private boolean onlyOne(int[] seat, int k, int out) {
    return seat[out] == k;
  }

  private boolean reach(int[] seat, int k, int out, int in, int first, int targets) {
    int size = 1;
    queue[0] = first;
    seen[first] = round;
    int found = 1;
    for (int at = 0; at < size; at++)
      for (int v : near[queue[at]]) {
        if (seen[v] == round || v == out || (seat[v] != k && v != in)) continue;
        seen[v] = round;
        if (wanted[v] == round && ++found == targets) return true;
        queue[size++] = v;
      }
    return false;
  }
}
