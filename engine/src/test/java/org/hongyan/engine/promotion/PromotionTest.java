package org.hongyan.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PromotionTest {

  private static final int PERIODS = 24;
  private static final int START = 16;
  private static final int REGIONS = 24;

  /** Regions that share a trend and a season; the first one's promotion adds an effect. */
  private static SyntheticControl.Input regions(long seed, double effect) {
    var random = new Random(seed);
    var names = new ArrayList<String>();
    var outcomes = new double[REGIONS][PERIODS];
    for (int i = 0; i < REGIONS; i++) {
      names.add("r" + i);
      double level = 90 + 20 * random.nextDouble();
      double season = random.nextDouble();
      for (int t = 0; t < PERIODS; t++) {
        outcomes[i][t] = level + t + 8 * season * Math.sin(t / 2.0) + random.nextGaussian();
        if (i == 0 && t >= START) outcomes[i][t] += effect;
      }
    }
    return new SyntheticControl.Input(names, outcomes, "r0", START);
  }

  @Test
  void aPlantedEffectIsFoundAndStandsOutAmongPlacebos() {
    int first = 0;
    for (int seed = 0; seed < 20; seed++) {
      var found = SyntheticControl.of(regions(seed, 15));
      assertThat(found.att()).isCloseTo(15, within(4.0));
      assertThat(found.did()).isCloseTo(15, within(5.0));
      assertThat(found.weights().values().stream().mapToDouble(w -> w).sum())
          .isCloseTo(1, within(0.01));
      if (found.reasons().getFirst().code().equals("effect-stands-out")) first++;
    }
    assertThat(first).isGreaterThanOrEqualTo(16);
  }

  @Test
  void whereNothingWasPlantedAtMostATenthLooksLikeAnEffect() {
    int alarms = 0;
    for (int seed = 0; seed < 100; seed++) {
      if (SyntheticControl.of(regions(1000 + seed, 0)).placeboP() <= 0.05) alarms++;
    }
    assertThat(alarms).isLessThanOrEqualTo(10);
  }

  @Test
  void shortHistoriesAndFewRegionsAreRefused() {
    var all = regions(1, 0);
    assertThatThrownBy(() -> new SyntheticControl.Input(all.units(), all.outcomes(), "r0", 7))
        .hasMessageContaining("not enough history");
    var few = new double[][] {all.outcomes()[0], all.outcomes()[1]};
    assertThatThrownBy(() -> new SyntheticControl.Input(List.of("r0", "r1"), few, "r0", START))
        .hasMessageContaining("at least 5 other regions");
    assertThatThrownBy(
            () -> new SyntheticControl.Input(all.units(), all.outcomes(), "nowhere", START))
        .hasMessageContaining("nowhere");
  }

  @Test
  void publishedFastFoodWages() {
    var four = new Differences.Input(20.44, 21.03, 23.33, 21.17);
    assertThat(Differences.of(four).did()).isCloseTo(2.75, within(0.005));
  }

  /** Lan-DeMets boundaries of the O'Brien-Fleming type for five equal looks, published tables. */
  @Test
  void looksAtARunningExperimentSpendTheLevelOnce() {
    var plan =
        AlphaSpending.of(new AlphaSpending.Input(new double[] {0.2, 0.4, 0.6, 0.8, 1}, 0.05));
    assertThat(plan.boundary())
        .containsExactly(new double[] {4.877, 3.357, 2.680, 2.290, 2.031}, within(2e-3));
    assertThat(plan.spent()[4]).isCloseTo(0.05, within(1e-9));
    var once = AlphaSpending.of(new AlphaSpending.Input(new double[] {1}, 0.05));
    assertThat(once.boundary()[0]).isCloseTo(1.959964, within(1e-5));
  }

  @Test
  void smallerDifferencesAndMorePowerNeedMoreCalls() {
    long before = 0;
    for (double power : new double[] {0.6, 0.7, 0.8, 0.9, 0.95}) {
      long needed = size(0.04, 0.05, power);
      assertThat(needed).isGreaterThan(before);
      before = needed;
    }
    assertThat(size(0.04, 0.045, 0.8)).isGreaterThan(3 * size(0.04, 0.05, 0.8));
    assertThat(size(0.05, 0.04, 0.8)).isEqualTo(size(0.04, 0.05, 0.8));
  }

  private static long size(double p, double q, double power) {
    return SampleSize.of(
            new SampleSize.Input(
                p, q, Optional.empty(), Optional.of(power), Optional.empty(), Optional.empty()))
        .perArm();
  }
}
