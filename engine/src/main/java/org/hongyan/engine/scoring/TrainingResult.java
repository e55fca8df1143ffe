package org.hongyan.engine.scoring;

/** A model with its time-ordered figures, or why none was made. */
public sealed interface TrainingResult {

  /** A model that may be used. */
  record Trained(GradingModel model, ValidationReport report) implements TrainingResult {}

  /** Too little to learn from: use the points table until there is more. */
  record Refused(Cause cause, int have, int need) implements TrainingResult {}

  /** What is missing. */
  enum Cause {
    TOO_FEW_OUTCOMES,
    TOO_FEW_BUYERS,
    TOO_FEW_NON_BUYERS
  }
}
