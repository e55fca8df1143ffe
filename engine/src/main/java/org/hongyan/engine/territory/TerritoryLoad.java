package org.hongyan.engine.territory;

import java.util.List;

/**
 * One territory of a map.
 *
 * @param seat index of the seat, {@code centre} and {@code units} are its middle and how many it
 *     has
 * @param compactness its part of the objective, in the objective's unit
 */
public record TerritoryLoad(
    int seat, String name, int centre, int units, double compactness, List<Share> shares) {

  /** A territory's load of one activity; deviation 0.03 is 3 % above the fair share. */
  public record Share(
      String activity, double amount, double fair, double deviation, double tolerance) {

    /** By how much the load is outside its limits: above is positive, below negative, else 0. */
    public double outside() {
      double slack = fair * tolerance + fair * 1e-9;
      double over = amount - fair - slack;
      double under = fair - slack - amount;
      return over > 0 ? over : under > 0 ? -under : 0;
    }
  }
}
