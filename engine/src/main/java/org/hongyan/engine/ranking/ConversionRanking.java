package org.hongyan.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Distributions;
import org.hongyan.engine.numbers.Statistics;

/**
 * Conversion corrected for exposure 曝光校正转化率: each rate is shrunk towards the team's by a beta prior
 * fitted to the team; ranking is by the posterior mean, with Wilson's 95 % interval of the raw rate
 * and the posterior chance of being above the team's mean.
 *
 * @param rawOrder indices, best first
 */
public record ConversionRanking(
    double[] raw,
    double alpha,
    double beta,
    double[] posteriorMean,
    double[] probAboveTeamMean,
    double[][] wilson95,
    int[] rawOrder,
    int[] shrunkOrder,
    List<Reason> reasons) {

  private static final int FEWEST = 3;
  private static final double Z95 = 1.959963984540054;

  public record Input(long[] calls, long[] won) {

    public Input {
      check(calls, won);
    }
  }

  static void check(long[] calls, long[] won) {
    Check.sameLength("won", won.length, "calls", calls.length);
    Check.atLeast("people", calls.length, FEWEST);
    for (int i = 0; i < calls.length; i++) {
      Check.between("calls[" + i + "]", calls[i], 0, 1e12);
      Check.between("won[" + i + "]", won[i], 0, calls[i]);
    }
  }

  public static ConversionRanking of(Input in) {
    var prior = BetaPrior.of(in.calls(), in.won());
    int n = in.calls().length;
    var raw = new double[n];
    var mean = new double[n];
    var above = new double[n];
    var wilson = new double[n][];
    for (int i = 0; i < n; i++) {
      double calls = in.calls()[i];
      double won = in.won()[i];
      raw[i] = calls == 0 ? 0 : won / calls;
      double a = prior.alpha() + won;
      double b = prior.beta() + calls - won;
      mean[i] = a / (a + b);
      above[i] = 1 - Distributions.beta(prior.mean(), a, b);
      wilson[i] = wilson(won, calls);
    }
    return new ConversionRanking(
        raw,
        prior.alpha(),
        prior.beta(),
        mean,
        above,
        wilson,
        Statistics.descending(raw),
        Statistics.descending(mean),
        reasons(in, prior));
  }

  private static double[] wilson(double won, double calls) {
    if (calls == 0) return new double[] {0, 1};
    double p = won / calls;
    double z2 = Z95 * Z95;
    double middle = (p + z2 / (2 * calls)) / (1 + z2 / calls);
    double half =
        Z95 / (1 + z2 / calls) * Math.sqrt(p * (1 - p) / calls + z2 / (4 * calls * calls));
    return new double[] {Math.max(0, middle - half), Math.min(1, middle + half)};
  }

  private static List<Reason> reasons(Input in, BetaPrior prior) {
    var reasons = new ArrayList<Reason>();
    reasons.add(Reason.of("shrunk-as-if-calls-added", "calls", prior.alpha() + prior.beta()));
    if (prior.atLimit()) reasons.add(Reason.of("differences-are-chance"));
    return reasons;
  }
}
