package org.hongyan.engine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * Tiers 奖励/鼓励/鞭策 by rank <em>and</em> certainty: nobody is put into the last tier unless the
 * posterior chance of truly belonging to it is at least 80 %, however low the observed rate.
 * Chances come from seeded draws of the posteriors.
 *
 * @param tier reward, encourage or press, per person
 * @param rank by posterior mean, 1 the best; equal means share a rank
 */
public record Tiers(
    String[] tier,
    int[] rank,
    double[] posteriorMean,
    double[] probInLastTier,
    double[] probInFirstTier,
    List<Reason> reasons) {

  private static final int DRAWS = 4000;
  private static final double CERTAIN = 0.8;
  private static final double REWARD = 0.2;
  private static final double PRESS = 0.1;

  /**
   * @param rewardShare of people in the first tier, .2 by default
   * @param pressShare of people in the last tier, .1 by default
   * @param certainty chance needed for the last tier, .8 by default and at least
   */
  public record Input(
      long[] calls,
      long[] won,
      Optional<Double> rewardShare,
      Optional<Double> pressShare,
      Optional<Double> certainty,
      Optional<Long> seed) {

    public Input {
      ConversionRanking.check(calls, won);
      check(rewardShare, pressShare, certainty);
    }
  }

  static void check(Optional<Double> reward, Optional<Double> press, Optional<Double> certainty) {
    Check.share("rewardShare", reward.orElse(REWARD));
    Check.share("pressShare", press.orElse(PRESS));
    Check.that(reward.orElse(REWARD) + press.orElse(PRESS) <= 1, "the tiers' shares exceed 1");
    Check.between("certainty", certainty.orElse(CERTAIN), CERTAIN, 1);
  }

  public static Tiers of(Input in) {
    var prior = BetaPrior.of(in.calls(), in.won());
    int n = in.calls().length;
    var a = new double[n];
    var b = new double[n];
    var mean = new double[n];
    for (int i = 0; i < n; i++) {
      a[i] = prior.alpha() + in.won()[i];
      b[i] = prior.beta() + in.calls()[i] - in.won()[i];
      mean[i] = a[i] / (a[i] + b[i]);
    }
    var random = new SplittableRandom(in.seed().orElse(1L));
    IntToDoubleFunction draw =
        i -> {
          double x = gamma(a[i], random);
          return x / (x + gamma(b[i], random));
        };
    return of(mean, draw, in.rewardShare(), in.pressShare(), in.certainty());
  }

  static Tiers of(
      double[] mean,
      IntToDoubleFunction draw,
      Optional<Double> rewardShare,
      Optional<Double> pressShare,
      Optional<Double> certainty) {
    int n = mean.length;
    int first = (int) Math.round(rewardShare.orElse(REWARD) * n);
    int last = (int) Math.round(pressShare.orElse(PRESS) * n);
    double[][] chance = chances(mean.length, draw, first, last);
    int[] order = Statistics.descending(mean);
    var tier = new String[n];
    var rank = new int[n];
    var reasons = new ArrayList<Reason>();
    for (int place = 0; place < n; place++) {
      int i = order[place];
      boolean tied = place > 0 && mean[order[place - 1]] == mean[i];
      rank[i] = tied ? rank[order[place - 1]] : place + 1;
      boolean low = place >= n - last;
      boolean sure = chance[1][i] >= certainty.orElse(CERTAIN);
      tier[i] = place < first ? "reward" : low && sure ? "press" : "encourage";
      if (low && !sure) {
        reasons.add(Reason.of("not-pressed-on-thin-evidence", "person", i, "chance", chance[1][i]));
      }
    }
    return new Tiers(tier, rank, mean, chance[1], chance[0], reasons);
  }

  /** For each person the chance of the first and of the last tier. */
  private static double[][] chances(int n, IntToDoubleFunction draw, int first, int last) {
    var chance = new double[2][n];
    var values = new double[n];
    for (int k = 0; k < DRAWS; k++) {
      for (int i = 0; i < n; i++) values[i] = draw.applyAsDouble(i);
      var sorted = values.clone();
      Arrays.sort(sorted);
      for (int i = 0; i < n; i++) {
        if (last > 0 && values[i] <= sorted[last - 1]) chance[1][i] += 1.0 / DRAWS;
        if (first > 0 && values[i] >= sorted[n - first]) chance[0][i] += 1.0 / DRAWS;
      }
    }
    return chance;
  }

  /** A gamma variable of scale 1 by Marsaglia &amp; Tsang 2000. */
  private static double gamma(double shape, SplittableRandom random) {
    if (shape < 1) return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double z = random.nextGaussian();
      double v = Math.pow(1 + c * z, 3);
      if (v <= 0) continue;
      if (Math.log(random.nextDouble()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
    }
  }
}
