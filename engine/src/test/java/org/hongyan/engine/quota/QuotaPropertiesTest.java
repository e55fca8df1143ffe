package org.hongyan.engine.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hongyan.engine.response.Adbudg;
import org.junit.jupiter.api.Test;

class QuotaPropertiesTest {

  private static PotentialQuota.Input market(Random random, double scale) {
    Map<String, Double> potential = new LinkedHashMap<>();
    Map<String, Double> sales = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      potential.put("t" + i, scale * (500 + random.nextInt(1000)));
      sales.put("t" + i, scale * random.nextInt(500));
    }
    return new PotentialQuota.Input(scale * 5000, potential, sales);
  }

  @Test
  void everyMethodSharesOutThePoolAndScalesWithTheMoney() {
    for (int seed = 0; seed < 300; seed++) {
      var one = PotentialQuota.of(market(new Random(seed), 1));
      var million = PotentialQuota.of(market(new Random(seed), 1e6));
      for (double[] quota : List.of(one.shareMethod(), one.headroomMethod(), one.historyMethod())) {
        assertThat(DoubleStream.of(quota).sum()).isCloseTo(5000, within(1e-8));
      }
      for (int i = 0; i < 9; i++) {
        assertThat(million.headroomMethod()[i])
            .isCloseTo(1e6 * one.headroomMethod()[i], within(1e-3));
      }
    }
  }

  @Test
  void salesAbovePotentialAreFlaggedNotHidden() {
    var quota =
        PotentialQuota.of(
            new PotentialQuota.Input(
                100, Map.of("a", 10.0, "b", 90.0), Map.of("a", 20.0, "b", 30.0)));
    assertThat(quota.reasons()).extracting(r -> r.code()).containsExactly("sales-above-potential");
  }

  @Test
  void combinationsAddUpExactlyWhateverTheWeights() {
    var random = new Random(1);
    for (int round = 0; round < 300; round++) {
      double[][] table = new double[1 + random.nextInt(30)][3];
      for (double[] row : table) for (int k = 0; k < 3; k++) row[k] = random.nextInt(1000) + 1;
      double a = random.nextDouble();
      double b = (1 - a) * random.nextDouble();
      long total = 100L * random.nextInt(1_000_000);
      var in =
          new Combination.Input(
              List.of("p", "h", "i"),
              table,
              Optional.empty(),
              Optional.of(new double[] {a, b, 1 - a - b}),
              Optional.empty(),
              total,
              round % 2 == 0 ? 1 : 100);
      var combined = Combination.of(in);
      assertThat(LongStream.of(combined.reconciled()).sum()).isEqualTo(total);
      for (int i = 0; i < table.length; i++) {
        double low = DoubleStream.of(table[i]).min().orElseThrow();
        double high = DoubleStream.of(table[i]).max().orElseThrow();
        assertThat(combined.ternary().orElseThrow()[i]).isBetween(low - 1e-9, high + 1e-9);
      }
    }
  }

  @Test
  void noWeightsHaveLessVarianceThanTheMinimum() {
    var random = new Random(2);
    for (int round = 0; round < 200; round++) {
      double[][] s = aCovariance(random);
      double[] best = MinimumVariance.weights(s);
      assertThat(DoubleStream.of(best).sum()).isCloseTo(1, within(1e-9));
      for (int k = 0; k < 50; k++) {
        double a = random.nextDouble();
        double b = (1 - a) * random.nextDouble();
        double[] other = {a, b, 1 - a - b};
        assertThat(DoubleStream.of(best).min().orElseThrow()).isNotNegative();
        assertThat(variance(s, best)).isLessThanOrEqualTo(variance(s, other) * 1.05);
      }
    }
  }

  private static double[][] aCovariance(Random random) {
    var factor = new double[3][3];
    for (double[] row : factor) for (int j = 0; j < 3; j++) row[j] = random.nextGaussian();
    var s = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        for (int k = 0; k < 3; k++) s[i][j] += factor[i][k] * factor[j][k];
      }
      s[i][i] += 0.1;
    }
    return s;
  }

  private static double variance(double[][] s, double[] w) {
    double sum = 0;
    for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) sum += w[i] * s[i][j] * w[j];
    return sum;
  }

  @Test
  void learntWeightsNeedEightPeriodsAndLeanToEqual() {
    double[][] errors = new double[8][];
    var random = new Random(3);
    for (int t = 0; t < 8; t++) {
      errors[t] = new double[] {0.05 * random.nextGaussian(), 0.5 * random.nextGaussian()};
    }
    var learnt = MinimumVariance.learn(new MinimumVariance.History(errors));
    assertThat(learnt.raw()[0]).isGreaterThan(0.8);
    assertThat(learnt.weights()[0]).isCloseTo((learnt.raw()[0] + 0.5) / 2, within(1e-12));
    var seven = Arrays.copyOf(errors, 7);
    assertThatThrownBy(() -> new MinimumVariance.History(seven)).hasMessageContaining("given 7");
  }

  @Test
  void atTheMarginalPointOneMoreUnitOfEffortJustPays() {
    var response = new Adbudg.Input(0.3, Optional.empty(), 1.25, 1.6);
    var point = CriticalEffort.of(new CriticalEffort.Input(response, 1_000_000, 0.4, 150_000));
    double x = (double) point.marginalEffort();
    assertThat(0.4 * 1_000_000 * response.curve().slope(x)).isCloseTo(150_000, within(1e-3));
    assertThat((double) point.inflectionEffort()).isCloseTo(0.561844, within(1e-6)).isLessThan(x);
    var dear = CriticalEffort.of(new CriticalEffort.Input(response, 1_000_000, 0.1, 9e9));
    assertThat(dear.reasons().getFirst().code()).isEqualTo("no-effort-pays");
  }

  @Test
  void nobodyIsAboveTheFrontierAndOneIsOnIt() {
    var random = new Random(4);
    double[][] rows =
        IntStream.range(0, 30)
            .mapToObj(i -> new double[] {100 + 5 * i + 10 * random.nextGaussian(), i})
            .toArray(double[][]::new);
    var frontier = Frontier.of(new Regression.Input(List.of("s", "x"), rows, "s", List.of("x")));
    assertThat(DoubleStream.of(frontier.efficiency()).max().orElseThrow())
        .isCloseTo(1, within(1e-12));
    assertThat(frontier.meanEfficiency()).isBetween(0.5, 1.0);
  }

  @Test
  void collinearDriversAreRefused() {
    double[][] rows =
        IntStream.range(0, 25)
            .mapToObj(i -> new double[] {i, i % 7, 2 * (i % 7)})
            .toArray(double[][]::new);
    var in = new Regression.Input(List.of("s", "x", "y"), rows, "s", List.of("x", "y"));
    assertThatThrownBy(() -> Regression.of(in)).hasMessageContaining("follows from the others");
  }

  @Test
  void aLearntTableNeverFallsAndFollowsManyAnswers() {
    var random = new Random(6);
    var table = new double[] {0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99};
    for (int round = 0; round < 200; round++) {
      var asked = new long[11];
      var bought = new long[11];
      for (int i = 0; i < 11; i++) {
        asked[i] = random.nextInt(50);
        bought[i] = random.nextInt((int) asked[i] + 1);
      }
      var learnt =
          IntentionTable.of(new IntentionTable.Input(asked, bought, table, 10)).justerProb();
      for (int i = 1; i < 11; i++) assertThat(learnt[i]).isGreaterThanOrEqualTo(learnt[i - 1]);
    }
    var many = new long[11];
    var half = new long[11];
    Arrays.fill(many, 1_000_000);
    Arrays.fill(half, 500_000);
    assertThat(IntentionTable.of(new IntentionTable.Input(many, half, table, 10)).justerProb())
        .containsExactly(new double[] {.5, .5, .5, .5, .5, .5, .5, .5, .5, .5, .5}, within(1e-4));
    assertThat(
            IntentionTable.of(new IntentionTable.Input(new long[11], new long[11], table, 1))
                .justerProb())
        .containsExactly(table, within(1e-12));
  }
}
