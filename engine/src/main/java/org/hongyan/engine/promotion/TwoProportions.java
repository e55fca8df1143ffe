package org.hongyan.engine.promotion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;

/**
 * Success rates of arms against the control 话术 A/B: difference with its 95 % interval (unpooled)
 * and the pooled z.
 */
public record TwoProportions(double diff, double z, double[] ci95) {

  private static final double Z95 = 1.959963984540054;
  private static final String CONTROL = "control";

  /** Arms by name, each successes and trials; one is called control. */
  public static Map<String, TwoProportions> of(Map<String, double[]> arms) {
    double[] control = arms.get(CONTROL);
    if (control == null) throw new BadInput("missing field " + CONTROL);
    arms.forEach(TwoProportions::check);
    Check.atLeast("arms", arms.size(), 2);
    var compared = new LinkedHashMap<String, TwoProportions>();
    arms.forEach(
        (arm, counts) -> {
          if (!arm.equals(CONTROL)) compared.put(arm, of(counts, control));
        });
    return compared;
  }

  private static void check(String arm, double[] counts) {
    Check.that(counts.length == 2, arm + " must be successes and trials");
    Check.positive(arm + " trials", counts[1]);
    Check.between(arm + " successes", counts[0], 0, counts[1]);
    for (double count : counts)
      Check.that(count == Math.rint(count), arm + " must be whole numbers");
  }

  private static TwoProportions of(double[] arm, double[] control) {
    double p = arm[0] / arm[1];
    double q = control[0] / control[1];
    double pooled = (arm[0] + control[0]) / (arm[1] + control[1]);
    double pooledError = Math.sqrt(pooled * (1 - pooled) * (1 / arm[1] + 1 / control[1]));
    double half = Z95 * Math.sqrt(p * (1 - p) / arm[1] + q * (1 - q) / control[1]);
    double z = pooledError == 0 ? 0 : (p - q) / pooledError;
    return new TwoProportions(p - q, z, new double[] {p - q - half, p - q + half});
  }
}
