package org.hongyan.engine.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.LargestRemainder;
import org.hongyan.engine.numbers.Statistics;

/**
 * Combines quota methods 二元/三元组合 {@code Q = Σ wₖ Qₖ} and reconciles the result with the total
 * exactly (largest remainder). Minimum-variance weights are {@code Σ⁻¹1 / 1ᵀΣ⁻¹1} (Bates &amp;
 * Granger 1969), kept from going below zero.
 *
 * @param binary the first two methods by w2
 * @param ternary the first three by w3
 * @param equal all methods with the same weight
 * @param reconciled the ternary (else binary, else equal) combination scaled to the total
 * @param disagreementCV standard deviation between methods over their mean, per territory
 */
public record Combination(
    Optional<double[]> binary,
    Optional<double[]> ternary,
    double[] equal,
    Optional<double[]> minVarianceWeights,
    Optional<double[]> minVariance,
    Optional<Double> ternarySum,
    long[] reconciled,
    long reconciledSum,
    double[] disagreementCV,
    boolean[] reviewFlagCVgt15pct,
    List<Reason> reasons) {

  private static final double REVIEW_ABOVE = 0.15;

  /**
   * @param byTerritory per territory the quota of each method
   * @param errorCovariance of past relative errors of the methods
   * @param total what the quotas must add up to, a multiple of roundTo
   * @param roundTo smallest unit of a quota
   */
  public record Input(
      List<String> methods,
      double[][] byTerritory,
      Optional<double[]> w2,
      Optional<double[]> w3,
      Optional<double[][]> errorCovariance,
      long total,
      long roundTo) {

    public Input {
      Check.table("byTerritory", byTerritory);
      Check.sameLength("methods", methods.size(), "byTerritory[0]", byTerritory[0].length);
      for (int i = 0; i < byTerritory.length; i++) {
        Check.notNegative("byTerritory[" + i + "]", byTerritory[i]);
      }
      weights("w2", w2, 2, methods.size());
      weights("w3", w3, 3, methods.size());
      errorCovariance.ifPresent(
          given -> Check.sameLength("errorCovariance", given.length, "methods", methods.size()));
      Check.notNegative("total", total);
      Check.between("roundTo", roundTo, 1, Check.LARGEST);
      Check.that(total % roundTo == 0, "total must be a multiple of roundTo");
    }

    private static void weights(String name, Optional<double[]> given, int size, int methods) {
      if (given.isEmpty()) return;
      Check.that(given.get().length == size, name + " needs " + size + " weights");
      Check.that(methods >= size, name + " needs " + size + " methods");
      Check.weights(name, given.get());
    }
  }

  public static Combination of(Input in) {
    var table = in.byTerritory();
    int methods = in.methods().size();
    var even = new double[methods];
    Arrays.fill(even, 1.0 / methods);
    var equal = combine(table, even);
    var binary = in.w2().map(w -> combine(table, w));
    var ternary = in.w3().map(w -> combine(table, w));
    var minimum = in.errorCovariance().map(MinimumVariance::weights);
    var chosen = ternary.or(() -> binary).orElse(equal);
    var reconciled = LargestRemainder.share(in.total() / in.roundTo(), chosen);
    for (int i = 0; i < reconciled.length; i++) reconciled[i] *= in.roundTo();
    var cv = disagreement(table);
    return new Combination(
        binary,
        ternary,
        equal,
        minimum,
        minimum.map(w -> combine(table, w)),
        ternary.map(Statistics::sum),
        reconciled,
        LongStream.of(reconciled).sum(),
        cv,
        flags(cv),
        reasons(in, cv, Statistics.sum(chosen)));
  }

  static double[] combine(double[][] table, double[] weights) {
    var combined = new double[table.length];
    for (int i = 0; i < table.length; i++) {
      for (int k = 0; k < weights.length; k++) combined[i] += weights[k] * table[i][k];
    }
    return combined;
  }

  private static double[] disagreement(double[][] table) {
    var cv = new double[table.length];
    for (int i = 0; i < table.length; i++) {
      double mean = Statistics.mean(table[i]);
      cv[i] = mean == 0 ? 0 : Statistics.deviation(table[i]) / mean;
    }
    return cv;
  }

  private static boolean[] flags(double[] cv) {
    var flags = new boolean[cv.length];
    for (int i = 0; i < cv.length; i++) flags[i] = cv[i] > REVIEW_ABOVE;
    return flags;
  }

  private static List<Reason> reasons(Input in, double[] cv, double sum) {
    var reasons = new ArrayList<Reason>();
    reasons.add(Reason.of("scaled-to-total", "combined", sum, "total", in.total()));
    for (int i = 0; i < cv.length; i++) {
      if (cv[i] > REVIEW_ABOVE) {
        reasons.add(Reason.of("methods-disagree", "territory", i, "spread", cv[i]));
      }
    }
    return reasons;
  }
}
