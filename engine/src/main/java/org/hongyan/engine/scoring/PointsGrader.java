package org.hongyan.engine.scoring;

import java.util.Comparator;
import java.util.List;

/** Grades by a points table, where there are too few outcomes to learn from. */
public record PointsGrader(FeatureSchema schema, PointsTable table) implements Grader {

  @Override
  public Graded grade(FeatureRow row, CustomerFlags flags) {
    var met = table.rules().stream().filter(r -> r.holds(schema, row)).toList();
    int points = met.stream().mapToInt(PointsRule::points).sum();
    var reasons =
        met.stream()
            .map(r -> new Reason(r.feature(), row.shown(schema.indexOf(r.feature())), r.points()))
            .sorted(Comparator.comparingDouble(r -> -Math.abs(r.weight())))
            .toList();
    return Graded.of(table.grade(points), new Score.Points(points), null, flags, reasons);
  }

  @Override
  public Graded gradeBriefly(FeatureRow row, CustomerFlags flags) {
    var graded = grade(row, flags);
    return new Graded(graded.grade(), graded.score(), null, graded.poor(), List.of());
  }
}
