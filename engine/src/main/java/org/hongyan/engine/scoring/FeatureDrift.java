package org.hongyan.engine.scoring;

/**
 * How far the customers have moved from those the model learned from: population stability index Σ
 * (now − then) · ln(now / then) over the bins of a feature.
 */
public record FeatureDrift(String feature, double psi, Level level) {

  private static final double FLOOR = 1e-4;

  /** By the usual limits 0.1 and 0.25. */
  public enum Level {
    STABLE,
    MOVED,
    BROKEN
  }

  static FeatureDrift of(String feature, double[] then, double[] now) {
    double psi = 0;
    for (int b = 0; b < then.length; b++) {
      double before = Math.max(then[b], FLOOR);
      double after = Math.max(now[b], FLOOR);
      psi += (after - before) * Math.log(after / before);
    }
    var level = psi < 0.1 ? Level.STABLE : psi < 0.25 ? Level.MOVED : Level.BROKEN;
    return new FeatureDrift(feature, psi, level);
  }
}
