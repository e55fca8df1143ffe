package org.hongyan.planning.monitors;

import java.util.Arrays;
import java.util.List;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;
import org.hongyan.engine.quota.PlanQuality;
import org.hongyan.planning.Note;
import org.hongyan.planning.monitors.QuotaQualityView.QuotaQuality;
import org.jspecify.annotations.Nullable;

/** The engine's plan quality, with bias and R² of the same rows. */
final class QualityMaths {

  static final int FEWEST = 3;
  private static final int FEWEST_FOR_RANKS = 5;
  private static final double NEAR = 0.1;

  private QualityMaths() {}

  /**
   * One who had a quota.
   *
   * @param quota above zero
   * @param potential 0 when unknown
   */
  record Judged(long quota, long sales, long potential) {}

  static @Nullable QuotaQuality of(List<Judged> rows) {
    if (rows.size() < FEWEST) return null;
    var quota = rows.stream().mapToDouble(Judged::quota).toArray();
    var sales = rows.stream().mapToDouble(Judged::sales).toArray();
    var potential = rows.stream().mapToDouble(Judged::potential).toArray();
    var attainment = new double[quota.length];
    int within = 0;
    for (int i = 0; i < quota.length; i++) {
      attainment[i] = Math.max(0, sales[i]) / quota[i];
      if (Math.abs(sales[i] - quota[i]) <= NEAR * quota[i]) within++;
    }
    var found = PlanQuality.of(new PlanQuality.Input(attainment, potential));
    boolean ranks =
        rows.size() >= FEWEST_FOR_RANKS && Arrays.stream(potential).allMatch(p -> p > 0);
    var reasons = ranks ? found.reasons() : withoutPotential(found.reasons());
    return new QuotaQuality(
        rows.size(),
        Math.round(Statistics.sum(quota)),
        Math.round(Statistics.sum(sales)),
        Statistics.sum(sales) / Statistics.sum(quota) - 1,
        found.shareAtOrAbove100(),
        (double) within / rows.size(),
        found.mape(),
        found.gini(),
        explained(quota, sales),
        ranks ? found.spearmanWithPotential() : null,
        ranks ? Statistics.spearman(quota, potential) : null,
        Note.of(reasons));
  }

  private static @Nullable Double explained(double[] quota, double[] sales) {
    if (Statistics.deviation(quota) == 0 || Statistics.deviation(sales) == 0) return null;
    double r = Statistics.correlation(quota, sales);
    return r * r;
  }

  private static List<Reason> withoutPotential(List<Reason> reasons) {
    return reasons.stream().filter(r -> !r.code().equals("quotas-ignore-potential")).toList();
  }
}
