package org.hongyan.engine.scoring;

import java.util.List;

/**
 * What is known about the quality of a model, all in time order.
 *
 * @param holdout made from the first three quarters, judged on the last quarter, before calibration
 * @param rolling made anew for each of five steps through the last quarter, from all rows before;
 *     before calibration
 * @param trials how each kind of model did where the choice was made
 * @param treesAvailable false where the machine lacks libgomp, so that only the logistic competed
 */
public record ValidationReport(
    Predictions holdout, Predictions rolling, List<Trial> trials, boolean treesAvailable) {

  /** How one kind of model ranked the customers the choice was made on. */
  public record Trial(Candidate candidate, double auc, double alift, boolean chosen) {}

  public ValidationReport {
    trials = List.copyOf(trials);
  }

  /** True when the ranking is too good to be honest. */
  public boolean leakSuspect() {
    return holdout.figures().leakSuspect() || rolling.figures().leakSuspect();
  }
}
