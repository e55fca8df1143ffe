package org.hongyan.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionalEffectTest {

  private static final int PERIODS = 20;
  private static final int START = 16;

  /**
   * Regions of sizes 1 to 4 with a common season, own drifts and weeks that hang together; the
   * first ones sell more by a share since the start.
   */
  private static RegionalEffect.Input regions(long seed, int others, int treated, double effect) {
    var random = new Random(seed);
    var names = new ArrayList<String>();
    var outcomes = new double[others + treated][PERIODS];
    for (int i = 0; i < outcomes.length; i++) {
      names.add("r" + i);
      double size = 100_000 * (1 + 3 * random.nextDouble());
      double noise = 0;
      for (int t = 0; t < PERIODS; t++) {
        noise = 0.5 * noise + 0.05 * random.nextGaussian();
        double common = 1 + 0.2 * Math.sin(t / 3.0) + 0.01 * t;
        double lift = i < treated && t >= START ? 1 + effect : 1;
        outcomes[i][t] = size * common * (1 + noise) * lift;
      }
    }
    return new RegionalEffect.Input(names, outcomes, names.subList(0, treated), START);
  }

  private static boolean holds(RegionalEffect.Interval interval, double value) {
    return interval.low() <= value && value <= interval.high();
  }

  /** The planted share counts on top of what the season did to everybody. */
  private static double planted(RegionalEffect found, double effect) {
    double others =
        found.regions().stream()
            .filter(one -> !one.treated())
            .mapToDouble(RegionalEffect.Region::change)
            .average()
            .orElseThrow();
    return effect * (1 + others);
  }

  @Test
  void whereNothingWasPlantedTheIntervalHoldsNothingInNinetyOfAHundred() {
    int held = 0;
    int trends = 0;
    for (int seed = 0; seed < 100; seed++) {
      var found = RegionalEffect.of(regions(seed, 7, 1, 0));
      if (holds(found.effect(), 0)) held++;
      if (holds(found.trend(), 0)) trends++;
    }
    assertThat(held).isBetween(90, 99);
    assertThat(trends).isBetween(88, 99);
  }

  @Test
  void aPlantedFifthLiesInsideTheIntervalInNinetyOfAHundred() {
    int held = 0;
    int shown = 0;
    for (int seed = 0; seed < 100; seed++) {
      var found = RegionalEffect.of(regions(500 + seed, 10, 3, 0.2));
      if (holds(found.effect(), planted(found, 0.2))) held++;
      if (found.effect().low() > 0) shown++;
    }
    assertThat(held).isBetween(90, 99);
    assertThat(shown).isGreaterThan(90);
  }

  @Test
  void gainIsTheEffectOnWhatTheRegionsSoldBeforeAndRegionsAddUpToIt() {
    var in = regions(3, 8, 2, 0.3);
    var found = RegionalEffect.of(in);
    var treated = found.regions().stream().filter(RegionalEffect.Region::treated).toList();
    double gain =
        treated.stream().mapToDouble(one -> one.effect().value() * one.before()).sum()
            * (PERIODS - START);
    assertThat(found.gain().value()).isCloseTo(gain, within(1e-6 * gain));
    assertThat(treated).extracting(RegionalEffect.Region::unit).containsExactly("r0", "r1");
    assertThat(found.synthetic().placebos()).hasSize(8);
    assertThat(found.synthetic().placeboP()).isCloseTo(1.0 / 9, within(1e-12));
    assertThat(found.synthetic().att()).isCloseTo(found.effect().value(), within(0.1));
  }

  @Test
  void largerCurrencyUnitsChangeNoShare() {
    var in = regions(9, 6, 1, 0.1);
    var cents = new double[in.outcomes().length][PERIODS];
    for (int i = 0; i < cents.length; i++) {
      for (int t = 0; t < PERIODS; t++) cents[i][t] = in.outcomes()[i][t] * 100;
    }
    var scaled = new RegionalEffect.Input(in.units(), cents, in.treated(), START);
    assertThat(RegionalEffect.of(scaled).effect().low())
        .isCloseTo(RegionalEffect.of(in).effect().low(), within(1e-9));
  }

  @Test
  void shortHistoriesFewRegionsAndEmptyOnesAreRefused() {
    assertThatThrownBy(() -> regions(1, 4, 1, 0)).hasMessageContaining("other regions");
    var in = regions(1, 5, 1, 0);
    assertThatThrownBy(() -> new RegionalEffect.Input(in.units(), in.outcomes(), in.treated(), 7))
        .hasMessageContaining("not enough history");
    assertThatThrownBy(
            () -> new RegionalEffect.Input(in.units(), in.outcomes(), List.of("x"), START))
        .hasMessageContaining("not among");
    in.outcomes()[2] = new double[PERIODS];
    assertThatThrownBy(
            () -> new RegionalEffect.Input(in.units(), in.outcomes(), in.treated(), START))
        .hasMessageContaining("mean before the start");
  }
}
