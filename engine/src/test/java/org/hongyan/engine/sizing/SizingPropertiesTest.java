package org.hongyan.engine.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any numbers, tried on seeded ones. */
class SizingPropertiesTest {

  private static final int ROUNDS = 300;

  private static WorkloadByPhone.Input phone(Random random, double scale) {
    var classes = new ArrayList<WorkloadByPhone.CustomerClass>();
    for (int i = 0; i < 4; i++) {
      long accounts = Math.round(scale * (1 + random.nextInt(5000)));
      classes.add(
          new WorkloadByPhone.CustomerClass(
              "c" + i, accounts, random.nextInt(30), 9 * random.nextDouble()));
    }
    double connect = 0.1 + 0.8 * random.nextDouble();
    return new WorkloadByPhone.Input(
        classes, connect, 1, 0.5, 240, 7.5, 0.3 + 0.6 * random.nextDouble(), 0.1);
  }

  @Test
  void tenTimesTheAccountsNeedTenTimesTheReps() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var one = WorkloadByPhone.of(phone(new Random(seed), 1));
      var ten = WorkloadByPhone.of(phone(new Random(seed), 10));
      assertThat(ten.reps()).isCloseTo(10 * one.reps(), within(1e-9 * ten.reps()));
      assertThat(one.ceil()).isBetween((long) one.reps(), (long) one.reps() + 1);
    }
  }

  @Test
  void theOrderOfClassesDoesNotMatterAndBusyDesksAreFlagged() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var in = phone(new Random(seed), 1);
      var turned = new ArrayList<>(in.classes());
      Collections.reverse(turned);
      var other =
          new WorkloadByPhone.Input(
              turned, in.connectRate(), 1, 0.5, 240, 7.5, in.occupancy(), in.shrinkage());
      var plan = WorkloadByPhone.of(in);
      assertThat(WorkloadByPhone.of(other).reps())
          .isCloseTo(plan.reps(), within(1e-9 * plan.reps()));
      assertThat(plan.reasons().isEmpty()).isEqualTo(in.occupancy() <= 0.85);
    }
  }

  @Test
  void everyRepAddsLessAndTheBestSizeIsBest() {
    var random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      double beta = 0.05 + 0.9 * random.nextDouble();
      double reps = 1 + random.nextInt(80);
      double cost = 100_000 * Math.pow(reps, beta - 1) * 0.4 * beta;
      var in = new MarginalProfit.Input(100_000, beta, 0.4, cost, Optional.empty());
      var plan = MarginalProfit.of(in);
      assertThat(plan.nStar()).isCloseTo(reps, within(1e-6 * reps));
      long best = plan.nStarInteger();
      assertThat(in.profit(best)).isGreaterThanOrEqualTo(in.profit(best + 1));
      if (best > 0) assertThat(in.profit(best)).isGreaterThanOrEqualTo(in.profit(best - 1));
      double before = Double.MAX_VALUE;
      for (var step : plan.table().values()) {
        assertThat(step.marginalContribution()).isLessThan(before);
        before = step.marginalContribution();
      }
    }
  }

  @Test
  void theFlatZoneHoldsExactlyTheSizesWithinOnePercent() {
    var random = new Random(12);
    for (int round = 0; round < ROUNDS; round++) {
      double beta = 0.1 + 0.7 * random.nextDouble();
      var in =
          new MarginalProfit.Input(
              1e6, beta, 0.5, 20_000 + random.nextInt(50_000), Optional.empty());
      var plan = MarginalProfit.of(in);
      double enough = 0.99 * in.profit(plan.nStarInteger());
      long from = plan.flatZone().from();
      long to = plan.flatZone().to();
      assertThat(plan.nStarInteger()).isBetween(from, to);
      assertThat(in.profit(from)).isGreaterThanOrEqualTo(enough * (1 - 1e-12));
      assertThat(in.profit(to)).isGreaterThanOrEqualTo(enough * (1 - 1e-12));
      assertThat(in.profit(to + 1)).isLessThan(enough);
      if (from > 1) assertThat(in.profit(from - 1)).isLessThan(enough);
    }
  }

  @Test
  void aWiderSpanNeverNeedsMoreManagersAndTheTopIsOne() {
    for (long reps = 1; reps < 2000; reps += 37) {
      long before = Long.MAX_VALUE;
      for (int span = 2; span <= 40; span++) {
        var layers = SpanLayers.of(reps, span);
        assertThat(layers.managers()).isLessThanOrEqualTo(before);
        assertThat(layers.layers().getLast()).isEqualTo(1);
        before = layers.managers();
      }
    }
  }

  @Test
  void overheadThatGrowsAsSalesDoHasElasticityOne() {
    var same = new double[] {100, 130, 90};
    var plan =
        Overhead.of(new Overhead.Input(same, new double[] {9, 9, 9}, new double[] {10, 13, 9}));
    assertThat((double) plan.overheadElasticityVsSales()).isCloseTo(1, within(1e-12));
    assertThat(plan.reasons()).isEmpty();
    var growing =
        Overhead.of(new Overhead.Input(same, new double[] {9, 9, 9}, new double[] {10, 14, 15}));
    assertThat(growing.reasons()).hasSize(1);
  }

  @Test
  void breakdownNeedsNobodyForNothing() {
    assertThat(Breakdown.of(new Breakdown.Input(0, 5, 0.3)).ceil()).isZero();
    assertThat(Breakdown.of(new Breakdown.Input(1e12, 1, 0)).ceil()).isEqualTo(1_000_000_000_000L);
    assertThat(List.of(Breakdown.of(new Breakdown.Input(3, 0.1, 0)).ceil())).containsExactly(30L);
  }
}
