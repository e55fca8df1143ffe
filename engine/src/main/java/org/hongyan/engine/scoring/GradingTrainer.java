package org.hongyan.engine.scoring;

import java.util.List;

/** Learns from past calls which customers will buy. */
public final class GradingTrainer {

  /** Below this many outcomes a model would only repeat chance. */
  public static final int MIN_OUTCOMES = 200;

  /** Of buyers and of non-buyers there must be at least this many. */
  public static final int MIN_OF_EACH = 20;

  private GradingTrainer() {}

  /** Rows may come in any order; the same rows and seed give the same model. */
  public static TrainingResult train(FeatureSchema schema, List<LabelledRow> rows, long seed) {
    int buyers = Rows.buyers(rows);
    if (rows.size() < MIN_OUTCOMES) {
      return new TrainingResult.Refused(
          TrainingResult.Cause.TOO_FEW_OUTCOMES, rows.size(), MIN_OUTCOMES);
    }
    if (buyers < MIN_OF_EACH) {
      return new TrainingResult.Refused(TrainingResult.Cause.TOO_FEW_BUYERS, buyers, MIN_OF_EACH);
    }
    if (rows.size() - buyers < MIN_OF_EACH) {
      return new TrainingResult.Refused(
          TrainingResult.Cause.TOO_FEW_NON_BUYERS, rows.size() - buyers, MIN_OF_EACH);
    }
    var ordered = Rows.inTimeOrder(rows);
    var fit = ModelFit.of(schema, ordered, seed);
    var report =
        new ValidationReport(
            fit.holdout(), fit.walk(), fit.trials(), fit.learners().trees() != null);
    return new TrainingResult.Trained(model(schema, ordered, fit, seed), report);
  }

  static GradingModel model(
      FeatureSchema schema, List<LabelledRow> ordered, ModelFit fit, long seed) {
    var on =
        new TrainedOn(
            ordered.size(),
            Rows.buyers(ordered),
            ordered.getFirst().calledAt(),
            ordered.getLast().calledAt(),
            seed);
    var baseline = DriftBaseline.of(fit.learners().encoding(), ordered);
    return new GradingModel(schema, fit.learners(), fit.chosen(), fit.calibration(), baseline, on);
  }
}
