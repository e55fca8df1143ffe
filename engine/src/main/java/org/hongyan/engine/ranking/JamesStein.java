package org.hongyan.engine.ranking;

import java.util.Arrays;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Statistics;

/**
 * Shrinks success rates of equal exposure towards their mean 小样本收缩: factor {@code 1 − (k−3)
 * p(1−p)/n / Σ(x−p)²}, never below 0. Source: James &amp; Stein; Efron &amp; Morris 1975.
 *
 * @param sseRaw squared error against what came later; ratio is how much worse raw rates did
 */
public record JamesStein(
    double mean,
    double shrink,
    double[] js,
    Optional<Double> sseRaw,
    Optional<Double> sseJS,
    Optional<Double> ratio) {

  private static final int FEWEST = 4;

  /**
   * @param n trials behind each rate
   * @param later rates seen afterwards, to judge by
   */
  public record Input(long n, double[] observed, Optional<double[]> later) {

    public Input {
      Check.between("n", n, 1, 1e12);
      Check.atLeast("rates", observed.length, FEWEST);
      Check.shares("observed", observed);
      later.ifPresent(
          given -> {
            Check.sameLength("later", given.length, "observed", observed.length);
            Check.shares("later", given);
          });
    }
  }

  public static JamesStein of(Input in) {
    double mean = Statistics.mean(in.observed());
    double spread = squared(in.observed(), constant(mean, in.observed().length));
    double noise = mean * (1 - mean) / in.n();
    double kept = spread == 0 ? 0 : 1 - (in.observed().length - 3) * noise / spread;
    double shrink = Math.max(0, kept);
    var js = new double[in.observed().length];
    for (int i = 0; i < js.length; i++) js[i] = mean + shrink * (in.observed()[i] - mean);
    var raw = in.later().map(later -> squared(in.observed(), later));
    var shrunk = in.later().map(later -> squared(js, later));
    var ratio = shrunk.filter(sse -> sse > 0).flatMap(sse -> raw.map(r -> r / sse));
    return new JamesStein(mean, shrink, js, raw, shrunk, ratio);
  }

  private static double[] constant(double value, int length) {
    var all = new double[length];
    Arrays.fill(all, value);
    return all;
  }

  private static double squared(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) sum += (x[i] - y[i]) * (x[i] - y[i]);
    return sum;
  }
}
