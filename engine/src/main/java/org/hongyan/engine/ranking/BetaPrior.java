package org.hongyan.engine.ranking;

import org.hongyan.engine.numbers.Distributions;
import org.hongyan.engine.numbers.Simplex;

/**
 * How success rates vary in a team, as a beta distribution of greatest likelihood. When the rates
 * vary no more than chance would make them, the strength is held at {@value #STRONGEST}.
 */
record BetaPrior(double alpha, double beta) {

  private static final double STRONGEST = 1e6;

  static BetaPrior of(long[] trials, long[] won) {
    double calls = 0;
    double successes = 0;
    for (int i = 0; i < trials.length; i++) {
      calls += trials[i];
      successes += won[i];
    }
    double rate = (successes + 0.5) / (calls + 1);
    double[] start = {Math.log(rate / (1 - rate)), Math.log(50)};
    double[] best = Simplex.minimum(x -> -logLikelihood(of(x), trials, won), start, 0.5);
    return of(best);
  }

  double mean() {
    return alpha / (alpha + beta);
  }

  boolean atLimit() {
    return alpha + beta > 0.9 * STRONGEST;
  }

  private static BetaPrior of(double[] x) {
    double mean = 1 / (1 + Math.exp(-Math.clamp(x[0], -30, 30)));
    double strength = Math.clamp(Math.exp(Math.min(x[1], 50)), 1e-3, STRONGEST);
    return new BetaPrior(mean * strength, (1 - mean) * strength);
  }

  private static double logLikelihood(BetaPrior prior, long[] trials, long[] won) {
    double none = Distributions.logBeta(prior.alpha, prior.beta);
    double sum = 0;
    for (int i = 0; i < trials.length; i++) {
      sum += Distributions.logBeta(prior.alpha + won[i], prior.beta + trials[i] - won[i]) - none;
    }
    return sum;
  }
}
