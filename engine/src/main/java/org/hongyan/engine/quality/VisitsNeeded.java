package org.hongyan.engine.quality;

import org.hongyan.engine.model.Check;

/**
 * How many visits or scored calls a reliable mean needs: {@code k = R (1−r) / (r (1−R))}. Source:
 * Spearman–Brown.
 */
public record VisitsNeeded(double k, long ceil) {

  public record Input(double singleVisitReliability, double targetReliability) {

    public Input {
      Check.inside("singleVisitReliability", singleVisitReliability, 0, 1);
      Check.inside("targetReliability", targetReliability, 0, 1);
    }
  }

  public static VisitsNeeded of(Input in) {
    double single = in.singleVisitReliability();
    double wanted = in.targetReliability();
    double visits = wanted * (1 - single) / (single * (1 - wanted));
    Check.finite("the number of visits", visits);
    return new VisitsNeeded(visits, (long) Math.ceil(visits - 1e-9));
  }
}
