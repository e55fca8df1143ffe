package org.hongyan.engine.scoring;

import java.time.Instant;
import java.util.List;

/**
 * Probabilities for customers the model had not learned from, and what they did.
 *
 * @param optimistic true when later outcomes were used to predict earlier ones (random folds)
 */
public record Predictions(
    double[] probabilities, boolean[] bought, Instant from, Instant to, boolean optimistic) {

  public Figures figures() {
    return new Figures(
        probabilities.length,
        (int) Metrics.count(bought),
        from,
        to,
        optimistic,
        Metrics.auc(probabilities, bought),
        Metrics.alift(probabilities, bought),
        Metrics.capture(probabilities, bought, 0.5),
        Metrics.brier(probabilities, bought),
        Metrics.calibrationError(probabilities, bought));
  }

  /** Promised against observed share of buyers in ten groups of equal size. */
  public List<CalibrationBin> calibration() {
    return Metrics.calibration(probabilities, bought, 10);
  }

  public LiftCurve liftCurve(Economics economics) {
    return LiftCurve.of(probabilities, bought, economics);
  }
}
