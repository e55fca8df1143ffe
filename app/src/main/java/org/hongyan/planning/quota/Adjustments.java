package org.hongyan.planning.quota;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.numbers.LargestRemainder;
import org.hongyan.planning.quota.QuotaInputs.QuotaUnit;
import org.hongyan.shared.Refused;

/**
 * Changes from the field: each with evidence and within its bound; what they give or take is shared
 * by the units that were not changed, so that the sum stays the pool to the cent.
 */
final class Adjustments {

  private Adjustments() {}

  static long[] apply(List<QuotaUnit> units, long[] combined, long pool, double most) {
    var quotas = combined.clone();
    var weights = new double[units.size()];
    long rest = pool;
    boolean changed = false;
    for (int i = 0; i < quotas.length; i++) {
      var change = units.get(i).adjustment();
      if (change == null || change.minor() == 0) {
        weights[i] = combined[i];
        continue;
      }
      check(units.get(i), change, combined[i], most);
      quotas[i] = combined[i] + change.minor();
      rest -= quotas[i];
      changed = true;
    }
    if (changed) share(quotas, weights, rest);
    return quotas;
  }

  private static void check(
      QuotaUnit unit, QuotaInputs.Adjustment change, long combined, double most) {
    if (change.evidence().isBlank()) {
      throw new Refused("plan.evidence", Map.of("unit", unit.name()));
    }
    if (Math.abs((double) change.minor()) > most * combined + 0.5) {
      throw new Refused(
          "plan.bounds", Map.of("unit", unit.name(), "percent", Math.round(most * 100)));
    }
  }

  private static void share(long[] quotas, double[] weights, long rest) {
    double sum = Arrays.stream(weights).sum();
    if (rest < 0 || sum == 0 && rest != 0) {
      throw new Refused("plan.sum", Map.of("difference", rest));
    }
    if (sum == 0) return;
    var shares = LargestRemainder.share(rest, weights);
    for (int i = 0; i < quotas.length; i++) if (weights[i] > 0) quotas[i] = shares[i];
  }
}
