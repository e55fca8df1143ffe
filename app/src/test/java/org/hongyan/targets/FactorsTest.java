package org.hongyan.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hongyan.targets.Factors.Sums;
import org.junit.jupiter.api.Test;

class FactorsTest {

  @Test
  void partsAddUpToTheGap() {
    var random = new Random(3);
    for (int i = 0; i < 300; i++) {
      var mine = sums(random);
      var team = sums(random);
      var effects = Factors.explain(mine, team);
      assertThat(effects).isNotNull();
      assertThat(effects.sum())
          .isCloseTo(mine.minor() - team.minor(), within(1e-6 * (mine.minor() + team.minor())));
    }
  }

  private static Sums sums(Random random) {
    return new Sums(
        1 + random.nextInt(2000),
        1 + random.nextInt(800),
        1 + random.nextInt(60),
        1 + random.nextInt(9_000_000));
  }

  @Test
  void halfTheCallsExplainTheWholeGapWhenAllElseIsEqual() {
    var effects = Factors.explain(new Sums(50, 20, 4, 4000), new Sums(100, 40, 8, 8000));
    assertThat(effects).isNotNull();
    assertThat(effects.calls()).isCloseTo(-4000, within(1e-6));
    assertThat(effects.connectRate()).isCloseTo(0, within(1e-6));
    assertThat(effects.orderSize()).isCloseTo(0, within(1e-6));
  }

  @Test
  void nothingSoldIsNotExplained() {
    assertThat(Factors.explain(new Sums(50, 20, 0, 0), new Sums(100, 40, 8, 8000))).isNull();
  }
}
