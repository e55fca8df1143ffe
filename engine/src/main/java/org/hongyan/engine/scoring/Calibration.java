package org.hongyan.engine.scoring;

/**
 * Turns the log-odds of a model into log-odds that hold what they promise: slope · x + intercept
 * (Platt 1999). It stays linear, so that the reasons of a grade still add up to the grade.
 */
record Calibration(double slope, double intercept) {

  static final Calibration NONE = new Calibration(1, 0);

  private static final double PRIOR = 20;

  /** Fitted on log-odds the model did not learn from; a weak prior holds the slope near one. */
  static Calibration fit(double[] logits, boolean[] outcomes) {
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < 50; step++) {
      double gs = PRIOR * (slope - 1);
      double gi = 0;
      double ss = PRIOR;
      double si = 0;
      double ii = 1e-6;
      for (int i = 0; i < logits.length; i++) {
        double p = LogOdds.probability(slope * logits[i] + intercept);
        double error = p - (outcomes[i] ? 1 : 0);
        double w = Math.max(p * (1 - p), 1e-9);
        gs += error * logits[i];
        gi += error;
        ss += w * logits[i] * logits[i];
        si += w * logits[i];
        ii += w;
      }
      double determinant = ss * ii - si * si;
      double ds = (gs * ii - gi * si) / determinant;
      double di = (gi * ss - gs * si) / determinant;
      slope = Math.max(0.05, slope - Math.clamp(ds, -1, 1));
      intercept -= Math.clamp(di, -2, 2);
      if (Math.abs(ds) + Math.abs(di) < 1e-9) break;
    }
    return new Calibration(slope, intercept);
  }

  double logit(double raw) {
    return slope * raw + intercept;
  }

  /** The same slope, the intercept moved so that the mean probability is the observed rate. */
  Calibration recentred(double[] logits, double observedRate) {
    double low = -20;
    double high = 20;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (double raw : logits) sum += LogOdds.probability(logit(raw) + middle);
      if (sum / logits.length < observedRate) low = middle;
      else high = middle;
    }
    return new Calibration(slope, intercept + (low + high) / 2);
  }
}
