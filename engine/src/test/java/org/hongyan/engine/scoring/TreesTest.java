package org.hongyan.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our reading of the trees against the library that grew them. */
class TreesTest {

  private static final int RAW_SCORE = 1;
  private static final int CONTRIBUTIONS = 3;

  private final List<LabelledRow> rows = SomeCalls.of(3_000, 11);
  private final Encoding encoding = Encoding.fit(SomeCalls.SCHEMA, rows);
  private final Trees trees = BoostedTrees.fit(encoding, rows, 3).orElseThrow();

  private double[] compact(FeatureRow row) {
    double[] values = new double[SomeCalls.SCHEMA.size()];
    encoding.compact(row, values, 0);
    return values;
  }

  private double[] library(double[] row, int kind, int width) {
    var library = LightGbm.find().orElseThrow();
    var address = ValueLayout.ADDRESS;
    var integer = ValueLayout.JAVA_INT;
    try (var arena = Arena.ofConfined()) {
      var out = arena.allocate(address);
      library.call(
          "LGBM_BoosterLoadModelFromString",
          LightGbm.descriptor(address, address, address),
          arena.allocateFrom(trees.text()),
          arena.allocate(integer),
          out);
      var booster = out.get(address, 0);
      var result = arena.allocate(ValueLayout.JAVA_DOUBLE, width);
      library.call(
          "LGBM_BoosterPredictForMat",
          LightGbm.descriptor(
              address, address, integer, integer, integer, integer, integer, integer, integer,
              address, address, address),
          booster,
          arena.allocateFrom(ValueLayout.JAVA_DOUBLE, row),
          1,
          1,
          row.length,
          1,
          kind,
          0,
          -1,
          arena.allocateFrom(""),
          arena.allocate(ValueLayout.JAVA_LONG),
          result);
      library.call("LGBM_BoosterFree", LightGbm.descriptor(address), booster);
      return result.toArray(ValueLayout.JAVA_DOUBLE);
    }
  }

  private List<FeatureRow> customers() {
    var odd =
        List.of(
            SomeCalls.row("", "", "", ""),
            SomeCalls.row("200", "pigeon", "yes", "-50"),
            SomeCalls.row("0", "mobile", null, "0"));
    var usual = SomeCalls.of(300, 12).stream().map(LabelledRow::row).toList();
    return java.util.stream.Stream.concat(odd.stream(), usual.stream()).toList();
  }

  @Test
  void scoresLikeTheLibrary() {
    for (var row : customers()) {
      double[] x = compact(row);
      double theirs = library(x, RAW_SCORE, 1)[0];
      assertThat(trees.logit(x)).isCloseTo(theirs, within(1e-9));
    }
  }

  @Test
  void explainsLikeTheLibrary() {
    for (var row : customers()) {
      double[] x = compact(row);
      double[] theirs = library(x, CONTRIBUTIONS, x.length + 1);
      double[] ours = new double[x.length];
      trees.contributions(x, ours);
      for (int i = 0; i < ours.length; i++) {
        assertThat(ours[i]).isCloseTo(theirs[i], within(1e-6));
      }
      assertThat(Arrays.stream(ours).sum() + trees.expected())
          .isCloseTo(trees.logit(x), within(1e-6));
    }
  }

  @Test
  void theSameSeedGrowsTheSameTrees() {
    assertThat(BoostedTrees.fit(encoding, rows, 3).orElseThrow().text()).isEqualTo(trees.text());
    assertThat(BoostedTrees.fit(encoding, rows, 4).orElseThrow().text()).isNotEqualTo(trees.text());
  }
}
