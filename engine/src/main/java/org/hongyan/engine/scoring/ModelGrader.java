package org.hongyan.engine.scoring;

import java.util.List;

/** Grades by the probability of a model and a scale in money. */
public record ModelGrader(GradingModel model, GradeScale scale) implements Grader {

  private static final int REASONS = 5;

  @Override
  public FeatureSchema schema() {
    return model.schema();
  }

  @Override
  public Graded grade(FeatureRow row, CustomerFlags flags) {
    return graded(row, flags, model.reasons(row, REASONS));
  }

  @Override
  public Graded gradeBriefly(FeatureRow row, CustomerFlags flags) {
    return graded(row, flags, List.of());
  }

  private Graded graded(FeatureRow row, CustomerFlags flags, List<Reason> reasons) {
    double p = model.probability(row);
    double profit = scale.economics().expectedProfit(p);
    return Graded.of(scale.grade(p), new Score.Probability(p), profit, flags, reasons);
  }
}
