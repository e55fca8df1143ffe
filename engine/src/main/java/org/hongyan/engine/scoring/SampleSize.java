package org.hongyan.engine.scoring;

/** How many customers an A/B comparison needs per arm (Fleiss, without continuity correction). */
public record SampleSize(double exact) {

  /** Two-sided test at level alpha that finds p1 against p2 with the given power. */
  public static SampleSize of(double p1, double p2, double alpha, double power) {
    if (p1 == p2) throw new IllegalArgumentException("no difference to find: " + p1);
    double mean = (p1 + p2) / 2;
    double root =
        Normal.quantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean))
            + Normal.quantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
    return new SampleSize(root * root / ((p1 - p2) * (p1 - p2)));
  }

  public long perArm() {
    return (long) Math.ceil(exact);
  }

  /** Larger when whole sellers are drawn: times 1 + (m − 1)·ICC for m customers per seller. */
  public SampleSize drawnBySeller(double customersPerSeller, double intraClassCorrelation) {
    return new SampleSize(exact * (1 + (customersPerSeller - 1) * intraClassCorrelation));
  }
}
