package org.hongyan.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values from published tables. */
class DistributionsTest {

  @Test
  void normal() {
    assertThat(Distributions.normal(1.959963984540054)).isCloseTo(0.975, within(1e-12));
    assertThat(Distributions.normal(-6)).isCloseTo(9.865876450377e-10, within(1e-20));
    assertThat(Distributions.normalQuantile(0.8)).isCloseTo(0.8416212335729143, within(1e-12));
  }

  @Test
  void studentQuantilesAreThoseOfTheTables() {
    assertThat(Distributions.studentQuantile(0.975, 5)).isCloseTo(2.570582, within(1e-5));
    assertThat(Distributions.studentQuantile(0.975, 26)).isCloseTo(2.055529, within(1e-5));
    assertThat(Distributions.studentQuantile(0.5, 9)).isCloseTo(0, within(1e-9));
  }

  @Test
  void chiSquarePoissonAndBeta() {
    assertThat(Distributions.chiSquareTail(3.841458820694124, 1)).isCloseTo(0.05, within(1e-12));
    assertThat(Distributions.chiSquareTail(18.307038053275146, 10)).isCloseTo(0.05, within(1e-12));
    assertThat(Distributions.poissonTail(1, 2)).isCloseTo(1 - Math.exp(-2), within(1e-14));
    assertThat(Distributions.poissonTail(5, 2)).isCloseTo(0.052653017343711, within(1e-13));
    assertThat(Distributions.beta(0.5, 2, 3)).isCloseTo(0.6875, within(1e-13));
    assertThat(Distributions.beta(0.3, 1, 1)).isCloseTo(0.3, within(1e-14));
    assertThat(Distributions.logGamma(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-13));
  }

  @Test
  void weightsOfASyntheticUnitAreFoundExactly() {
    double[][] rows = new double[12][4];
    double[] target = new double[12];
    for (int t = 0; t < 12; t++) {
      for (int d = 0; d < 4; d++) rows[t][d] = 50 + 10 * Math.sin(t * (d + 1) * 0.7) + d * t;
      target[t] = 0.3 * rows[t][1] + 0.7 * rows[t][3];
    }
    double[] weights = NonNegativeLeastSquares.summingToOne(rows, target);
    assertThat(weights).containsExactly(new double[] {0, 0.3, 0, 0.7}, within(1e-6));
  }
}
