package org.hongyan.engine.ranking;

import java.util.Arrays;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Statistics;

/**
 * Completion and growth in one ranking 综合排名: {@code Σ w · (n − rank)/(n − 1)}, ties share their
 * mean rank.
 *
 * @param order indices, best first
 */
public record Composite(double[] score, int[] order, Tier tier) {

  private static final double REWARD = 0.2;
  private static final double COACH = 0.1;

  /** Indices of the first and of the last. */
  public record Tier(int[] reward, int[] coach) {}

  /**
   * @param rewardShare .2 by default, coachShare .1, at least one person each
   */
  public record Input(
      double[] completion,
      double[] shrunkGrowth,
      double[] weights,
      Optional<Double> rewardShare,
      Optional<Double> coachShare) {

    public Input {
      Check.atLeast("people", completion.length, 2);
      Check.sameLength("shrunkGrowth", shrunkGrowth.length, "completion", completion.length);
      Check.finite("completion", completion);
      Check.finite("shrunkGrowth", shrunkGrowth);
      Check.that(weights.length == 2, "weights needs two entries");
      Check.weights("weights", weights);
      Check.share("rewardShare", rewardShare.orElse(REWARD));
      Check.share("coachShare", coachShare.orElse(COACH));
    }
  }

  public static Composite of(Input in) {
    int n = in.completion().length;
    double[] byCompletion = Statistics.meanRanks(in.completion());
    double[] byGrowth = Statistics.meanRanks(in.shrunkGrowth());
    var score = new double[n];
    for (int i = 0; i < n; i++) {
      double both = in.weights()[0] * (byCompletion[i] - 1) + in.weights()[1] * (byGrowth[i] - 1);
      score[i] = both / (n - 1);
    }
    int[] order = Statistics.descending(score);
    int first = (int) Math.max(1, Math.round(in.rewardShare().orElse(REWARD) * n));
    int last = (int) Math.max(1, Math.round(in.coachShare().orElse(COACH) * n));
    last = Math.min(last, n - Math.min(first, n));
    return new Composite(
        score,
        order,
        new Tier(Arrays.copyOf(order, Math.min(first, n)), Arrays.copyOfRange(order, n - last, n)));
  }
}
