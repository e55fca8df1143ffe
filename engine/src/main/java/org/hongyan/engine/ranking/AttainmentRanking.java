package org.hongyan.engine.ranking;

import java.util.Optional;
import java.util.SplittableRandom;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Statistics;

/**
 * Completion against time elapsed 完成率, corrected for exposure: {@code pace = sold / (target ·
 * elapsed)}; its error follows from the number of orders ({@code pace √((1+cv²)/orders)}), and thin
 * evidence is shrunk to the team's mean pace (normal empirical Bayes, DerSimonian &amp; Laird
 * 1986).
 *
 * @param completion sold / target
 * @param low95 lower end of the interval of the shrunk pace
 */
public record AttainmentRanking(
    double[] completion,
    double[] pace,
    double[] shrunkPace,
    double[] low95,
    double[] high95,
    double teamPace,
    Tiers tiers) {

  private static final double Z95 = 1.959963984540054;
  private static final int FEWEST = 3;

  /**
   * @param elapsedShare part of the period's working days gone, per person
   * @param orders behind the sales
   * @param orderVariation standard deviation of order values over their mean
   */
  public record Input(
      double[] sold,
      double[] target,
      double[] elapsedShare,
      long[] orders,
      double orderVariation,
      Optional<Double> rewardShare,
      Optional<Double> pressShare,
      Optional<Double> certainty,
      Optional<Long> seed) {

    public Input {
      Check.atLeast("people", sold.length, FEWEST);
      Check.sameLength("target", target.length, "sold", sold.length);
      Check.sameLength("elapsedShare", elapsedShare.length, "sold", sold.length);
      Check.sameLength("orders", orders.length, "sold", sold.length);
      Check.finite("sold", sold);
      Check.positive("target", target);
      Check.positive("elapsedShare", elapsedShare);
      Check.shares("elapsedShare", elapsedShare);
      for (long count : orders) Check.notNegative("orders", count);
      Check.notNegative("orderVariation", orderVariation);
      Tiers.check(rewardShare, pressShare, certainty);
    }
  }

  public static AttainmentRanking of(Input in) {
    int n = in.sold().length;
    var completion = new double[n];
    var pace = new double[n];
    for (int i = 0; i < n; i++) {
      completion[i] = in.sold()[i] / in.target()[i];
      pace[i] = completion[i] / in.elapsedShare()[i];
    }
    double usual = Math.max(1e-6, Math.abs(Statistics.mean(pace)));
    var variance = new double[n];
    for (int i = 0; i < n; i++) {
      double perOrder = (1 + in.orderVariation() * in.orderVariation()) * usual * usual;
      variance[i] = perOrder / Math.max(1, in.orders()[i]);
    }
    return shrink(in, completion, pace, variance);
  }

  private static AttainmentRanking shrink(
      Input in, double[] completion, double[] pace, double[] variance) {
    int n = pace.length;
    double between = between(pace, variance);
    double team = weightedMean(pace, variance, between);
    var shrunk = new double[n];
    var error = new double[n];
    var low = new double[n];
    var high = new double[n];
    for (int i = 0; i < n; i++) {
      double kept = between / (between + variance[i]);
      shrunk[i] = team + kept * (pace[i] - team);
      error[i] = Math.sqrt(kept * variance[i]);
      low[i] = shrunk[i] - Z95 * error[i];
      high[i] = shrunk[i] + Z95 * error[i];
    }
    var random = new SplittableRandom(in.seed().orElse(1L));
    var tiers =
        Tiers.of(
            shrunk,
            i -> shrunk[i] + error[i] * random.nextGaussian(),
            in.rewardShare(),
            in.pressShare(),
            in.certainty());
    return new AttainmentRanking(completion, pace, shrunk, low, high, team, tiers);
  }

  /** Variance of true paces between people, by moments; at least a trace, so that order is kept. */
  private static double between(double[] pace, double[] variance) {
    double weights = 0;
    double squares = 0;
    double mean = weightedMean(pace, variance, 0);
    double q = 0;
    for (int i = 0; i < pace.length; i++) {
      double weight = 1 / variance[i];
      weights += weight;
      squares += weight * weight;
      q += weight * (pace[i] - mean) * (pace[i] - mean);
    }
    double tau2 = (q - (pace.length - 1)) / (weights - squares / weights);
    return Math.max(tau2, 1e-6 / weights);
  }

  private static double weightedMean(double[] pace, double[] variance, double between) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < pace.length; i++) {
      sum += pace[i] / (variance[i] + between);
      weights += 1 / (variance[i] + between);
    }
    return sum / weights;
  }
}
