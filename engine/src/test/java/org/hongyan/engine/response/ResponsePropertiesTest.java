package org.hongyan.engine.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResponsePropertiesTest {

  @Test
  void aCalibratedCurveRisesThroughItsFourJudgements() {
    var random = new Random(1);
    for (int round = 0; round < 300; round++) {
      double zero = 0.9 * random.nextDouble();
      double saturation = 1.1 + random.nextDouble();
      double half = 1 + (saturation - 1) * (0.1 + 0.8 * random.nextDouble());
      var in = new Adbudg.Input(zero, Optional.empty(), half, saturation);
      var curve = in.curve();
      if (curve.c() <= 0) continue;
      assertThat(curve.sales(0)).isEqualTo(zero);
      assertThat(curve.sales(1)).isCloseTo(1, within(1e-12));
      assertThat(curve.sales(1.5)).isCloseTo(half, within(1e-9));
      double before = zero;
      for (double x = 0.05; x < 20; x += 0.05) {
        assertThat(curve.sales(x)).isBetween(before, saturation);
        before = curve.sales(x);
      }
      curve
          .inflection()
          .ifPresent(
              x -> {
                assertThat(curve.slope(x)).isGreaterThanOrEqualTo(curve.slope(x * 0.99));
                assertThat(curve.slope(x)).isGreaterThanOrEqualTo(curve.slope(x * 1.01));
              });
    }
  }

  @Test
  void aPlantedCurveIsFoundAgain() {
    var random = new Random(2);
    for (int round = 0; round < 15; round++) {
      var planted =
          new Adbudg.Curve(
              0.2 + 0.4 * random.nextDouble(),
              1.5 + random.nextDouble(),
              1.2 + 2 * random.nextDouble(),
              1);
      var effort = new double[21];
      var sales = new double[21];
      for (int i = 0; i < 21; i++) {
        effort[i] = 0.2 * i;
        sales[i] = planted.sales(effort[i]);
      }
      var fit = AdbudgFit.of(new AdbudgFit.Input(effort, sales));
      assertThat(fit.c()).isCloseTo(planted.c(), within(1e-3));
      assertThat(fit.a()).isCloseTo(planted.saturation(), within(1e-3));
      assertThat(fit.b()).isCloseTo(planted.zero(), within(1e-3));
    }
  }

  @Test
  void aPlantedElasticityIsFoundAgain() {
    var random = new Random(3);
    var effort = new double[40];
    var sales = new double[40];
    for (int i = 0; i < 40; i++) {
      effort[i] = 5 + 50 * random.nextDouble();
      sales[i] = 7 * Math.pow(effort[i], 0.34) * Math.exp(0.02 * random.nextGaussian());
    }
    var fit = PowerFit.of(new PowerFit.Input(effort, sales));
    assertThat(fit.beta()).isCloseTo(0.34, within(4 * fit.standardError()));
    assertThat(fit.reasons()).isEmpty();
  }

  @Test
  void noOtherSplitOfHoursBeatsTheBest() {
    var random = new Random(4);
    for (int round = 0; round < 200; round++) {
      double[] a = random.doubles(5, 10, 500).toArray();
      double[] margin = random.doubles(5, 0.1, 0.9).toArray();
      double beta = 0.1 + 0.8 * random.nextDouble();
      var best = PowerAllocation.of(new PowerAllocation.Input(a, margin, beta, 1000));
      double sum = 0;
      for (double hours : best.hours()) sum += hours;
      assertThat(sum).isCloseTo(1000, within(1e-9));
      assertThat(best.contribution()).isGreaterThanOrEqualTo(best.equalSplit() * (1 - 1e-12));
      double moved = 0;
      double shift = Math.min(best.hours()[0], 1) / 2;
      for (int i = 0; i < 5; i++) {
        double hours = best.hours()[i] + (i == 0 ? -shift : i == 1 ? shift : 0);
        moved += margin[i] * a[i] * Math.pow(hours, beta);
      }
      assertThat(moved).isLessThanOrEqualTo(best.contribution() * (1 + 1e-12));
    }
  }

  @Test
  void callPlansAreExactAgainstTryingEverything() {
    var random = new Random(5);
    for (int round = 0; round < 300; round++) {
      var tables = new double[4][5];
      for (double[] table : tables) {
        for (int c = 1; c < 5; c++) table[c] = table[c - 1] + random.nextInt(8);
      }
      int budget = random.nextInt(12);
      double best = 0;
      int plans = 0;
      for (int code = 0; code < 625; code++) {
        int calls = code % 5 + code / 5 % 5 + code / 25 % 5 + code / 125;
        if (calls > budget) continue;
        double value =
            tables[0][code % 5]
                + tables[1][code / 5 % 5]
                + tables[2][code / 25 % 5]
                + tables[3][code / 125];
        if (value > best) plans = 0;
        best = Math.max(best, value);
        if (value == best) plans++;
      }
      var found = CallPlan.of(new CallPlan.Input(tables, budget));
      assertThat(found.optimum()).isEqualTo(best);
      assertThat(found.optimalCalls()).hasSize(Math.min(plans, 100));
      assertThat(found.lpBound()).isGreaterThanOrEqualTo(best - 1e-9);
      assertThat(found.naiveGreedy().value()).isLessThanOrEqualTo(best);
    }
  }
}
