package org.hongyan.engine.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.ClusteredErrors;
import org.hongyan.engine.numbers.LeastSquares;

/**
 * Finds a ratchet in past quotas 非对称棘轮: {@code Δq = a + λ⁺ (y−q)⁺ + λ⁻ (y−q)⁻}. Below 30
 * rep-periods the answer is marked as weak. With the periods told, each has an {@code a} of its
 * own: what every quota rose by in that period, such as a season or a growing market, is then no
 * ratchet. Source: Leone, Misra &amp; Zimmerman 2004.
 *
 * @param intercept a, of the first period when there are several
 * @param asymmetry λ⁺/λ⁻, null when λ⁻ is zero
 * @param errorUp standard error of λ⁺, clustered by rep, when the reps are told
 */
public record AsymmetricRatchet(
    double intercept,
    double lambdaUp,
    double lambdaDown,
    Object asymmetry,
    double r2,
    int n,
    Optional<Double> errorUp,
    Optional<Double> errorDown,
    List<Reason> reasons) {

  private static final int FEWEST = 6;
  private static final int ENOUGH = 30;
  private static final double RATCHET = 0.2;

  /** One entry per rep and period. */
  public record Input(
      double[] quota,
      double[] sales,
      double[] nextQuota,
      Optional<List<String>> rep,
      Optional<List<String>> period) {

    public Input {
      Check.sameLength("sales", sales.length, "quota", quota.length);
      Check.sameLength("nextQuota", nextQuota.length, "quota", quota.length);
      Check.atLeast("rep-periods", quota.length, FEWEST);
      rep.ifPresent(r -> Check.sameLength("rep", r.size(), "quota", quota.length));
      period.ifPresent(p -> Check.sameLength("period", p.size(), "quota", quota.length));
      Check.positive("quota", quota);
      Check.finite("sales", sales);
      Check.notNegative("nextQuota", nextQuota);
    }
  }

  public static AsymmetricRatchet of(Input in) {
    int n = in.quota().length;
    var rows = rows(in);
    var change = new double[n];
    for (int i = 0; i < n; i++) {
      change[i] = in.nextQuota()[i] - in.quota()[i];
    }
    var fit = LeastSquares.fit(rows, change);
    double up = fit.coefficients()[1];
    double down = fit.coefficients()[2];
    var reasons = new ArrayList<Reason>();
    if (n < ENOUGH) reasons.add(Reason.of("few-rep-periods", "n", n, "enough", ENOUGH));
    if (up > RATCHET) reasons.add(Reason.of("over-performance-raises-quota", "lambda", up));
    Object asymmetry = Math.abs(down) < 1e-12 ? Json.NULL : up / down;
    var errors = in.rep().map(rep -> ClusteredErrors.of(rows, fit.residuals(), rep));
    return new AsymmetricRatchet(
        fit.coefficients()[0],
        up,
        down,
        asymmetry,
        fit.r2(),
        n,
        errors.map(e -> e[1]),
        errors.map(e -> e[2]),
        reasons);
  }

  /** Over- and under-performance, then a dummy for every period but the first. */
  private static double[][] rows(Input in) {
    var periods = in.period().map(all -> all.stream().distinct().toList()).orElse(List.of());
    var rows = new double[in.quota().length][2 + Math.max(0, periods.size() - 1)];
    for (int i = 0; i < rows.length; i++) {
      double over = in.sales()[i] - in.quota()[i];
      rows[i][0] = Math.max(over, 0);
      rows[i][1] = Math.min(over, 0);
      int at = periods.isEmpty() ? 0 : periods.indexOf(in.period().orElseThrow().get(i));
      if (at > 0) rows[i][1 + at] = 1;
    }
    return rows;
  }
}
