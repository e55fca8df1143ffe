package org.hongyan.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  private static final double[] THIRDS = {1, 1, 1};

  @Test
  void tiesGoToTheSmallerIndex() {
    assertThat(LargestRemainder.share(100, THIRDS)).containsExactly(34, 33, 33);
    assertThat(LargestRemainder.share(101, THIRDS)).containsExactly(34, 34, 33);
    assertThat(LargestRemainder.share(1, new double[] {5.5, 5.5})).containsExactly(1, 0);
  }

  @Test
  void everySumIsExactAndNobodyIsAUnitOff() {
    var random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      double[] weights = random.doubles(1 + random.nextInt(40), 0, 100).toArray();
      if (round % 3 == 0) weights[0] = 0;
      weights[weights.length - 1] += 1;
      long total = (long) Math.pow(10, random.nextInt(14)) + random.nextInt(1000);
      long[] shares = LargestRemainder.share(total, weights);
      double sum = DoubleStream.of(weights).sum();
      assertThat(LongStream.of(shares).sum()).isEqualTo(total);
      for (int i = 0; i < shares.length; i++) {
        assertThat(Math.abs(shares[i] - total * weights[i] / sum)).isLessThan(1 + 1e-2);
        assertThat(shares[i]).isNotNegative();
      }
    }
  }

  @Test
  void sharesFollowTheirWeightsWhateverTheirOrderOrScale() {
    var random = new Random(8);
    for (int round = 0; round < 500; round++) {
      double[] weights = random.doubles(6, 1, 50).toArray();
      double[] reversed = new double[6];
      for (int i = 0; i < 6; i++) reversed[5 - i] = 1000 * weights[i];
      long[] shares = LargestRemainder.share(99_991, weights);
      long[] other = LargestRemainder.share(99_991, reversed);
      for (int i = 0; i < 6; i++) assertThat(other[5 - i]).isEqualTo(shares[i]);
    }
  }

  @Test
  void aDebtIsSharedLikeACredit() {
    assertThat(LargestRemainder.share(-100, THIRDS)).containsExactly(-34, -33, -33);
    assertThat(LargestRemainder.share(0, THIRDS)).containsExactly(0, 0, 0);
  }

  @Test
  void unitsAreTakenBackOnlyFromThoseWhoHaveSome() {
    assertThat(LargestRemainder.round(2, new double[] {0, 1, 0, 2, 0}))
        .containsExactly(0, 1, 0, 1, 0);
  }

  @Test
  void nothingToShareByIsRefused() {
    assertThatThrownBy(() -> LargestRemainder.share(5, new double[] {0, 0}))
        .hasMessageContaining("all weights are zero");
    assertThatThrownBy(() -> LargestRemainder.share(5, new double[] {1, -1}))
        .hasMessageContaining("must not be negative");
  }
}
