package org.hongyan.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PeoplePropertiesTest {

  @Test
  void handoversLoseNothingAndKeepGrahamsBound() {
    var random = new Random(1);
    for (int round = 0; round < 200; round++) {
      int receivers = 1 + random.nextInt(5);
      double[] values = random.ints(1 + random.nextInt(12), 1, 100).asDoubleStream().toArray();
      var plan = Handover.of(new Handover.Input(values, receivers));
      assertThat(DoubleStream.of(plan.lptLoads()).sum()).isEqualTo(DoubleStream.of(values).sum());
      assertThat(plan.optimalMax()).isEqualTo(byTryingEverything(values, new double[receivers], 0));
      assertThat(plan.lptMax()).isLessThanOrEqualTo(plan.bound() * plan.optimalMax() + 1e-9);
      assertThat(plan.receiverOf()).hasSize(values.length);
      for (int receiver : plan.receiverOf()) assertThat(receiver).isBetween(0, receivers - 1);
    }
  }

  private static double byTryingEverything(double[] values, double[] loads, int item) {
    if (item == values.length) return DoubleStream.of(loads).max().orElseThrow();
    double best = Double.MAX_VALUE;
    for (int r = 0; r < loads.length; r++) {
      boolean seen = false;
      for (int k = 0; k < r; k++) seen |= loads[k] == loads[r];
      if (seen) continue;
      loads[r] += values[item];
      best = Math.min(best, byTryingEverything(values, loads, item + 1));
      loads[r] -= values[item];
    }
    return best;
  }

  @Test
  void aThousandAccountsAreHandedOverAtOnce() {
    double[] values = new Random(2).doubles(1000, 1, 5000).toArray();
    var plan = Handover.of(new Handover.Input(values, 7));
    assertThat(plan.lptMax() / (DoubleStream.of(values).sum() / 7)).isLessThan(1.01);
  }

  @Test
  void likeGroupsDoNotDifferAndNobodyLeavingIsFine() {
    var group = new Survival.Group(new double[] {1, 2, 3, 4, 5, 6}, new int[] {1, 0, 1, 1, 0, 1});
    var same = Survival.of(new Survival.Input(group, group));
    assertThat(same.logrank().chi2()).isCloseTo(0, within(1e-12));
    assertThat(same.logrank().p()).isCloseTo(1, within(1e-9));
    var loyal = new Survival.Group(new double[] {9, 9}, new int[] {0, 0});
    assertThat(Survival.of(new Survival.Input(loyal, loyal)).km1()).isEmpty();
  }

  @Test
  void staysFallOverTime() {
    var random = new Random(3);
    for (int round = 0; round < 50; round++) {
      double[] time = random.ints(40, 1, 30).asDoubleStream().toArray();
      int[] event = random.ints(40, 0, 2).toArray();
      var group = new Survival.Group(time, event);
      double before = 1;
      for (double[] step : Survival.of(new Survival.Input(group, group)).km1().values()) {
        assertThat(step[0]).isBetween(0.0, before);
        before = step[0];
      }
    }
  }

  @Test
  void withoutAttritionHiringFillsTheSeatsInTheHorizon() {
    var plan = SteadyHiring.of(new SteadyHiring.Input(0, 1, 3, 120, 60));
    assertThat(plan.hiresPerMonth()).isCloseTo(2, within(1e-12));
    assertThat(plan.headcountNeeded()).isCloseTo(120, within(1e-9));
  }
}
