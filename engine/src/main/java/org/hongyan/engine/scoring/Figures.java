package org.hongyan.engine.scoring;

import java.time.Instant;

/**
 * How well a model did on n customers it had not learned from, called between two moments.
 *
 * @param bestHalf share of all buyers among the half ranked best
 * @param brier mean squared error of the probabilities
 * @param calibrationError mean gap of promised and observed share over ten groups
 */
public record Figures(
    int n,
    int buyers,
    Instant from,
    Instant to,
    boolean optimistic,
    double auc,
    double alift,
    double bestHalf,
    double brier,
    double calibrationError) {

  /** Above this no honest telesales model has been seen: a feature probably knows the outcome. */
  private static final double LEAK_SUSPECT = 0.93;

  public boolean leakSuspect() {
    return auc >= LEAK_SUSPECT;
  }
}
