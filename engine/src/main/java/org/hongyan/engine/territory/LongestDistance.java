package org.hongyan.engine.territory;

/**
 * p-centre: the longest distance to the best centre. The mean radius counts a little, so that the
 * search sees progress in groups that are not the widest.
 */
final class LongestDistance extends Compactness {

  private static final double HELP = 1e-3;

  private final Terrain terrain;

  LongestDistance(Terrain terrain) {
    this.terrain = terrain;
  }

  @Override
  void read(int[] members, int size) {}

  @Override
  double after(int[] members, int size, int out, int in) {
    double best = Double.MAX_VALUE;
    if (in != NOBODY) {
      best = radius(members, size, out, in, in, best);
      centre = in;
    }
    for (int i = 0; i < size; i++) {
      int unit = members[i];
      if (unit == out) continue;
      double radius = radius(members, size, out, in, unit, best);
      if (radius < best) {
        best = radius;
        centre = unit;
      }
    }
    return best;
  }

  /** Longest distance to this centre; any number from {@code enough} up when it is that long. */
  private double radius(int[] members, int size, int out, int in, int centre, double enough) {
    double longest = in == NOBODY ? 0 : terrain.d(centre, in);
    for (int i = 0; i < size && longest < enough; i++)
      if (members[i] != out) longest = Math.max(longest, terrain.d(centre, members[i]));
    return longest;
  }

  @Override
  void apply(int[] members, int size, int out, int in) {}

  @Override
  double join(double[] costs) {
    return join(costs, -1, 0, -1, 0);
  }

  @Override
  double join(double[] costs, int k, double cost, int l, double other) {
    double longest = 0;
    double sum = 0;
    for (int g = 0; g < costs.length; g++) {
      double radius = g == k ? cost : g == l ? other : costs[g];
      longest = Math.max(longest, radius);
      sum += radius;
    }
    return longest + HELP * sum / costs.length;
  }

  @Override
  double shown(double[] costs) {
    double longest = 0;
    for (double cost : costs) longest = Math.max(longest, cost);
    return longest;
  }
}
