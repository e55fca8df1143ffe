package org.hongyan.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingPropertiesTest {

  private static Tiers tiers(long[] calls, long[] won) {
    return Tiers.of(
        new Tiers.Input(
            calls, won, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(5L)));
  }

  /** Twenty people: calls, and wins at their own true rate. */
  private static long[][] aTeam(Random random, double[] rates, int most) {
    var team = new long[2][rates.length];
    for (int i = 0; i < rates.length; i++) {
      team[0][i] = 5 + random.nextInt(most);
      for (int c = 0; c < team[0][i]; c++) if (random.nextDouble() < rates[i]) team[1][i]++;
    }
    return team;
  }

  @Test
  void nobodyIsPressedWithoutEightyPercentCertainty() {
    var random = new Random(1);
    for (int round = 0; round < 8; round++) {
      var rates = random.doubles(20, 0.03, 0.15).toArray();
      var team = aTeam(random, rates, round < 4 ? 60 : 5000);
      var tiers = tiers(team[0], team[1]);
      for (int i = 0; i < 20; i++) {
        if (tiers.tier()[i].equals("press"))
          assertThat(tiers.probInLastTier()[i]).isGreaterThanOrEqualTo(0.8);
      }
      assertThat(DoubleStream.of(tiers.probInLastTier()).sum()).isCloseTo(2, within(1e-6));
    }
  }

  @Test
  void twoCallsWithoutASaleAreNoReasonToPressAndAThousandAre() {
    var calls = new long[20];
    var won = new long[20];
    Arrays.fill(calls, 2000);
    Arrays.fill(won, 200);
    for (int i = 0; i < 20; i++) won[i] += 3 * i;
    calls[0] = 2;
    won[0] = 0;
    assertThat(tiers(calls, won).tier()[0]).isEqualTo("encourage");
    calls[0] = 3000;
    won[0] = 20;
    assertThat(tiers(calls, won).tier()[0]).isEqualTo("press");
  }

  @Test
  void shrunkenRatesDoNotDependOnTheOrderOfPeople() {
    var random = new Random(2);
    for (int round = 0; round < 20; round++) {
      var team = aTeam(random, random.doubles(15, 0.02, 0.2).toArray(), 800);
      var turned = new long[2][15];
      for (int i = 0; i < 15; i++) {
        turned[0][14 - i] = team[0][i];
        turned[1][14 - i] = team[1][i];
      }
      var one = ConversionRanking.of(new ConversionRanking.Input(team[0], team[1]));
      var other = ConversionRanking.of(new ConversionRanking.Input(turned[0], turned[1]));
      for (int i = 0; i < 15; i++) {
        assertThat(other.posteriorMean()[14 - i]).isCloseTo(one.posteriorMean()[i], within(1e-4));
        double low = Math.min(one.raw()[i], one.alpha() / (one.alpha() + one.beta()));
        double high = Math.max(one.raw()[i], one.alpha() / (one.alpha() + one.beta()));
        assertThat(one.posteriorMean()[i]).isBetween(low - 1e-12, high + 1e-12);
      }
    }
  }

  @Test
  void tiesShareARank() {
    var tiers = tiers(new long[] {100, 100, 100, 100}, new long[] {10, 20, 20, 5});
    assertThat(tiers.rank()).containsExactly(3, 1, 1, 4);
    var in =
        new Growth.Input(
            new double[] {10, 10, 10, 0}, new double[] {12, 12, 9, 5}, new double[4], 0);
    assertThat(Growth.of(in).rankRaw().subList(0, 3)).isEqualTo(List.of(1L, 1L, 3L));
    assertThat(Growth.of(in).reasons()).hasSize(1);
  }

  @Test
  void manyOrdersMoveARankMoreThanFew() {
    int n = 12;
    var sold = new double[n];
    var target = new double[n];
    var elapsed = new double[n];
    var orders = new long[n];
    for (int i = 0; i < n; i++) {
      sold[i] = 40 + i;
      target[i] = 100;
      elapsed[i] = 0.5;
      orders[i] = 200;
    }
    sold[0] = 90;
    orders[0] = 1;
    sold[1] = 89;
    var ranking =
        AttainmentRanking.of(
            new AttainmentRanking.Input(
                sold,
                target,
                elapsed,
                orders,
                0.5,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(ranking.pace()[0]).isEqualTo(1.8);
    assertThat(ranking.tiers().rank()[1]).isLessThan(ranking.tiers().rank()[0]);
    assertThat(ranking.high95()[0] - ranking.low95()[0])
        .isGreaterThan(ranking.high95()[1] - ranking.low95()[1]);
  }

  @Test
  void aForcedRankingIsABlindDrawWithoutReliabilityAndRightWithAll() {
    var trust = ForcedRanking.of(new ForcedRanking.Input(0.1, new double[] {0, 0.5, 1}));
    assertThat(trust.get("0")).isCloseTo(0.1, within(1e-6));
    assertThat(trust.get("1")).isCloseTo(1, within(1e-9));
  }

  @Test
  void waterfallsAddUpToTheGap() {
    var random = new Random(4);
    for (int round = 0; round < 300; round++) {
      Map<String, Double> rep = new LinkedHashMap<>();
      Map<String, Double> bench = new LinkedHashMap<>();
      for (var factor : "days dials connect conversion value".split(" ")) {
        rep.put(factor, 0.1 + random.nextDouble() * 100);
        bench.put(
            factor, random.nextInt(3) == 0 ? rep.get(factor) : 0.1 + random.nextDouble() * 100);
      }
      var parts = FactorWaterfall.of(new FactorWaterfall.Input(rep, bench));
      assertThat(parts.sumCheck())
          .isCloseTo(parts.gap(), within(1e-9 * Math.max(parts.repSales(), parts.benchSales())));
    }
  }

  @Test
  void shrinkingNeverReordersEqualExposure() {
    var random = new Random(6);
    for (int round = 0; round < 100; round++) {
      var rates = random.doubles(10, 0, 1).toArray();
      var js = JamesStein.of(new JamesStein.Input(30, rates, Optional.empty())).js();
      IntStream.range(0, 10)
          .forEach(
              i ->
                  IntStream.range(0, 10)
                      .filter(j -> rates[i] < rates[j])
                      .forEach(j -> assertThat(js[i]).isLessThanOrEqualTo(js[j])));
    }
  }

  @Test
  void everyoneIsMeasuredAgainstPeersThatAreTheBest() {
    var random = new Random(7);
    for (int round = 0; round < 40; round++) {
      var inputs = new double[15][];
      var outputs = new double[15][];
      for (int i = 0; i < 15; i++) {
        inputs[i] = random.doubles(2, 1, 9).toArray();
        outputs[i] = random.doubles(2, 1, 9).toArray();
      }
      var constant = Envelopment.of(new Envelopment.Input(inputs, outputs, Optional.empty()));
      var variable = Envelopment.of(new Envelopment.Input(inputs, outputs, Optional.of(true)));
      assertThat(DoubleStream.of(constant.efficiency()).max().orElseThrow())
          .isCloseTo(1, within(1e-9));
      for (int i = 0; i < 15; i++) {
        assertThat(variable.efficiency()[i])
            .isGreaterThanOrEqualTo(constant.efficiency()[i] - 1e-9);
        for (int peer : constant.peers().get(i)) {
          assertThat(constant.efficiency()[peer]).isCloseTo(1, within(1e-6));
        }
      }
    }
  }
}
