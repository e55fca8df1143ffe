package org.hongyan.engine.territory;

/** p-median and inertia: weighted (squared) distances summed; every answer takes O(group). */
final class SumOfDistances extends Compactness {

  private final Terrain terrain;

  /** For each unit the cost of its own group if it were the centre. */
  private final double[] asCentre;

  SumOfDistances(Terrain terrain) {
    this.terrain = terrain;
    this.asCentre = new double[terrain.n];
  }

  @Override
  void read(int[] members, int size) {
    for (int i = 0; i < size; i++) asCentre[members[i]] = total(members, size, NOBODY, members[i]);
  }

  private double total(int[] members, int size, int out, int centre) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      int unit = members[i];
      if (unit != out) sum += terrain.serve[unit] * terrain.d(centre, unit);
    }
    return sum;
  }

  @Override
  double after(int[] members, int size, int out, int in) {
    double best = Double.MAX_VALUE;
    if (in != NOBODY) {
      best = total(members, size, out, in);
      centre = in;
    }
    double gain = in == NOBODY ? 0 : terrain.serve[in];
    double loss = out == NOBODY ? 0 : terrain.serve[out];
    for (int i = 0; i < size; i++) {
      int unit = members[i];
      if (unit == out) continue;
      double sum = asCentre[unit];
      if (out != NOBODY) sum -= loss * terrain.d(out, unit);
      if (in != NOBODY) sum += gain * terrain.d(in, unit);
      if (sum < best) {
        best = sum;
        centre = unit;
      }
    }
    return best;
  }

  @Override
  void apply(int[] members, int size, int out, int in) {
    if (in != NOBODY) asCentre[in] = total(members, size, out, in);
    for (int i = 0; i < size; i++) {
      int unit = members[i];
      if (unit == out) continue;
      if (out != NOBODY) asCentre[unit] -= terrain.serve[out] * terrain.d(out, unit);
      if (in != NOBODY) asCentre[unit] += terrain.serve[in] * terrain.d(in, unit);
    }
  }

  @Override
  double join(double[] costs) {
    double sum = 0;
    for (double cost : costs) sum += cost;
    return sum;
  }

  @Override
  double join(double[] costs, int k, double cost, int l, double other) {
    double sum = 0;
    for (int g = 0; g < costs.length; g++) sum += g == k ? cost : g == l ? other : costs[g];
    return sum;
  }

  @Override
  double shown(double[] costs) {
    return join(costs);
  }
}
