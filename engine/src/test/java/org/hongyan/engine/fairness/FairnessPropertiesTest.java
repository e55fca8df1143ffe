package org.hongyan.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FairnessPropertiesTest {

  private static PlanFeel feel(double reference, double... pays) {
    return PlanFeel.of(new PlanFeel.Input(Map.of("p", pays), reference)).get("p");
  }

  @Test
  void theSumOfLaterLossesIsTheClosedForm() {
    var random = new Random(1);
    for (int round = 0; round < 300; round++) {
      var in =
          new RatchetIncentive.Input(
              random.nextDouble(), random.nextDouble(), 0.01 + random.nextDouble());
      var left = RatchetIncentive.of(in);
      assertThat(left.bySeries()).isCloseTo(left.effective(), within(1e-9));
      assertThat(left.effective()).isBetween(0.0, in.commission());
    }
  }

  @Test
  void plantedRatchetsAreFoundAgain() {
    var random = new Random(2);
    for (int round = 0; round < 50; round++) {
      double up = random.nextDouble();
      double down = random.nextDouble();
      var quota = random.doubles(60, 50, 150).toArray();
      var sales = new double[60];
      var next = new double[60];
      for (int i = 0; i < 60; i++) {
        double over = 20 * random.nextGaussian();
        sales[i] = quota[i] + over;
        next[i] = quota[i] + 3 + (over > 0 ? up : down) * over;
      }
      var found =
          AsymmetricRatchet.of(
              new AsymmetricRatchet.Input(quota, sales, next, Optional.empty(), Optional.empty()));
      assertThat(found.lambdaUp()).isCloseTo(up, within(1e-6));
      assertThat(found.lambdaDown()).isCloseTo(down, within(1e-6));
    }
  }

  @Test
  void whatAllQuotasRoseByInAPeriodIsNoRatchet() {
    var random = new Random(4);
    var quota = random.doubles(80, 50, 150).toArray();
    var sales = new double[80];
    var next = new double[80];
    var period = new ArrayList<String>();
    for (int i = 0; i < 80; i++) {
      boolean boom = i >= 40;
      double over = 20 * random.nextGaussian() + (boom ? 15 : -5);
      sales[i] = quota[i] + over;
      next[i] = quota[i] + (boom ? 30 : 0) + (over > 0 ? 0.5 : 0.2) * over;
      period.add(boom ? "2027-02" : "2027-01");
    }
    var found =
        AsymmetricRatchet.of(
            new AsymmetricRatchet.Input(quota, sales, next, Optional.empty(), Optional.of(period)));
    assertThat(found.lambdaUp()).isCloseTo(0.5, within(1e-6));
    assertThat(found.lambdaDown()).isCloseTo(0.2, within(1e-6));
  }

  @Test
  void evenSalesHaveNoStickAndNoGap() {
    var even = new double[20];
    Arrays.fill(even, 7);
    var index = HockeyStick.of(new HockeyStick.Input(20, even, 3, new double[] {7, 7}));
    assertThat(index.index()).isCloseTo(1, within(1e-12));
    assertThat(index.maxGapCumVsUniform()).isCloseTo(0, within(1e-12));
    assertThat(index.reasons()).isEmpty();
    even[19] = 70;
    assertThat(HockeyStick.of(new HockeyStick.Input(20, even, 3, new double[] {})).reasons())
        .hasSize(1);
  }

  @Test
  void aSurePayFeelsAsItIs() {
    assertThat(feel(1000, 1000, 1000).prospectValue()).isZero();
    assertThat(feel(1000, 1500, 1500, 1500).certainGain()).isCloseTo(500, within(1e-9));
    assertThat(feel(1000, 400, 400).certainGain()).isCloseTo(-600, within(1e-9));
  }

  @Test
  void betterPaysFeelBetterAndLossesWeighMore() {
    var random = new Random(3);
    for (int round = 0; round < 300; round++) {
      double[] pays = random.doubles(12, 500, 1500).toArray();
      double[] better = pays.clone();
      better[random.nextInt(12)] += 50;
      assertThat(feel(1000, better).prospectValue())
          .isGreaterThan(feel(1000, pays).prospectValue());
    }
    assertThat(feel(1000, 500, 1500).certainGain()).isNegative();
  }

  @Test
  void evenBinsShowNoBunching() {
    var in = new Bunching.Input(new double[] {90, 95, 100, 105}, new long[] {9, 10, 10, 10});
    assertThat(Bunching.of(in).reasons()).isEmpty();
    assertThat(Bunching.of(in).excess()).isZero();
  }

  @Test
  void everyRepsRatchetLiesBetweenItsOwnAndTheTeams() {
    var rows = new ArrayList<RatchetByRep.Row>();
    var random = new Random(8);
    for (int i = 0; i < 40; i++) {
      double over = 10 * random.nextGaussian();
      double lambda = i % 2 == 0 ? 0.9 : 0.1;
      rows.add(new RatchetByRep.Row("rep" + i % 2, 100, 100 + over, 100 + lambda * over));
    }
    var found = RatchetByRep.of(new RatchetByRep.Input(rows));
    assertThat(found.reps().get("rep0").lambda()).isBetween(found.pooled(), 0.9);
    assertThat(found.reps().get("rep1").lambda()).isBetween(0.1, found.pooled());
    assertThat(found.reps().get("rep0").periods()).isEqualTo(20);
  }

  /** The 95 % interval must hold the truth about as often as it says, though reps share errors. */
  @Test
  void errorsAreClusteredByRep() {
    var random = new Random(9);
    int covered = 0;
    for (int round = 0; round < 200; round++) {
      var quota = new double[240];
      var sales = new double[240];
      var next = new double[240];
      var rep = new ArrayList<String>();
      double own = 0;
      for (int i = 0; i < 240; i++) {
        if (i % 6 == 0) own = 5 * random.nextGaussian();
        double over = 20 * random.nextGaussian();
        quota[i] = 100;
        sales[i] = 100 + over;
        next[i] = 100 + own + 0.4 * over + random.nextGaussian();
        rep.add("r" + i / 6);
      }
      var found =
          AsymmetricRatchet.of(
              new AsymmetricRatchet.Input(quota, sales, next, Optional.of(rep), Optional.empty()));
      if (Math.abs(found.lambdaUp() - 0.4) < 1.96 * found.errorUp().orElseThrow()) covered++;
    }
    assertThat(covered).isBetween(176, 200);
  }
}
