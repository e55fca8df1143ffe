package org.hongyan.engine.scoring;

import java.util.List;

/** Rules anyone can read and edit, and the least points of the grades A, B and C. */
public record PointsTable(List<PointsRule> rules, int fromA, int fromB, int fromC) {

  public PointsTable {
    rules = List.copyOf(rules);
    if (fromA < fromB || fromB < fromC) {
      throw new IllegalArgumentException(
          "points of the grades must fall: A " + fromA + ", B " + fromB + ", C " + fromC);
    }
  }

  Grade grade(int points) {
    if (points >= fromA) return Grade.A;
    if (points >= fromB) return Grade.B;
    return points >= fromC ? Grade.C : Grade.D;
  }

  /** Rules whose feature the schema does not have; they never count. */
  public List<PointsRule> rulesWithoutFeature(FeatureSchema schema) {
    return rules.stream().filter(r -> schema.indexOf(r.feature()) < 0).toList();
  }
}
