package org.hongyan.engine.scoring;

/**
 * Compares the success rates of two arms, for example of two scripts (话术 A/B): difference with its
 * 95 % interval (unpooled) and the pooled z.
 */
public record ProportionTest(double difference, double z, double low, double high) {

  private static final double Z95 = 1.959963984540054;

  public static ProportionTest of(int successes, int trials, int otherSuccesses, int otherTrials) {
    if (trials < 1 || otherTrials < 1) {
      throw new IllegalArgumentException("both arms need trials: " + trials + ", " + otherTrials);
    }
    double p = (double) successes / trials;
    double q = (double) otherSuccesses / otherTrials;
    double pooled = (double) (successes + otherSuccesses) / (trials + otherTrials);
    double difference = p - q;
    double pooledError = Math.sqrt(pooled * (1 - pooled) * (1.0 / trials + 1.0 / otherTrials));
    double error = Math.sqrt(p * (1 - p) / trials + q * (1 - q) / otherTrials);
    double z = pooledError == 0 ? 0 : difference / pooledError;
    return new ProportionTest(difference, z, difference - Z95 * error, difference + Z95 * error);
  }
}
