package org.hongyan.engine.territory;

/**
 * Cost of one group of units about its best centre unit, and what it would be after one unit left,
 * came, or both. Not thread-safe: the centre of the last answer is kept in {@link #centre}.
 */
abstract sealed class Compactness permits SumOfDistances, LongestDistance {

  static final int NOBODY = -1;

  /** Centre belonging to the last answer of {@link #after}. */
  int centre;

  static Compactness of(Terrain terrain) {
    return terrain.objective == Objective.P_CENTER
        ? new LongestDistance(terrain)
        : new SumOfDistances(terrain);
  }

  /** Reads a group anew; the units of the map outside it keep what was read before. */
  abstract void read(int[] members, int size);

  /** Cost of the group without {@code out} and with {@code in}; either may be {@link #NOBODY}. */
  abstract double after(int[] members, int size, int out, int in);

  /** Notes that {@code out} left and {@code in} came; {@code members} is the group before that. */
  abstract void apply(int[] members, int size, int out, int in);

  /** Joins the costs of all groups to one number to make small. */
  abstract double join(double[] costs);

  /** That number if two groups had these costs instead. */
  abstract double join(double[] costs, int k, double cost, int l, double other);

  /** The number people read, without the help for the search. */
  abstract double shown(double[] costs);
}
