package org.hongyan.engine.scoring;

/** The logistic curve and its inverse. */
final class LogOdds {

  private LogOdds() {}

  static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  static double of(double probability) {
    double p = Math.clamp(probability, 1e-9, 1 - 1e-9);
    return Math.log(p / (1 - p));
  }

  /** Negative log-likelihood of an outcome (0 or 1) at these log-odds. */
  static double loss(double logit, double outcome) {
    double soft = logit > 0 ? logit + Math.log1p(Math.exp(-logit)) : Math.log1p(Math.exp(logit));
    return soft - outcome * logit;
  }
}
