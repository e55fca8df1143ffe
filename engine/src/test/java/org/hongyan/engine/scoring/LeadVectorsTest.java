package org.hongyan.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Published and independently computed numbers of the groups lead and ab. */
class LeadVectorsTest {

  private static final Offset<Double> ML = within(0.01);

  private static JsonNode vector(String name) {
    try (var in = LeadVectorsTest.class.getResourceAsStream("/vectors/lead.json")) {
      return new ObjectMapper().readTree(in).get("vectors").get(name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double[] doubles(JsonNode array) {
    return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
  }

  private static Offset<Double> closed(double expected) {
    return within(Math.max(1e-6 * Math.abs(expected), 5e-7));
  }

  private static void same(double actual, JsonNode expected) {
    assertThat(actual).isCloseTo(expected.asDouble(), closed(expected.asDouble()));
  }

  @Test
  void metricsOfTheTinyCase() {
    var v = vector("lead.metrics");
    double[] p = doubles(v.get("input").get("p"));
    double[] y = doubles(v.get("input").get("y"));
    boolean[] bought = new boolean[y.length];
    for (int i = 0; i < y.length; i++) bought[i] = y[i] == 1;
    var expected = v.get("expected");
    double auc = Metrics.auc(p, bought);
    double rate = Metrics.count(bought) / p.length;
    same(auc, expected.get("auc"));
    same(Metrics.alift(p, bought), expected.get("alift"));
    same(auc * (1 - rate) + rate / 2, expected.get("aliftFromAuc"));
    same(Metrics.brier(p, bought), expected.get("brier"));
    same(Metrics.capture(p, bought, 0.5), expected.get("captureTop50"));
    same(Metrics.lift(p, bought, 0.2), expected.get("liftTop20"));
  }

  @Test
  void ringIffTheMarginPaysForTheContact() {
    var v = vector("lead.breakeven");
    var in = v.get("input");
    var money =
        new Economics(in.get("marginPerSale").asDouble(), in.get("costPerContact").asDouble());
    assertThat(money.breakEven())
        .isCloseTo(v.get("expected").get("pStar").asDouble(), within(1e-8));
    double[] p = doubles(in.get("p"));
    for (int i = 0; i < p.length; i++) {
      assertThat(money.worthACall(p[i]))
          .isEqualTo(v.get("expected").get("call").get(i).asBoolean());
      same(money.expectedProfit(p[i]), v.get("expected").get("expectedProfitPerCall").get(i));
    }
  }

  @Test
  void thirdsOfPotentialAndScore() {
    var v = vector("lead.grade_matrix");
    var matrix =
        GradeMatrix.of(
            doubles(v.get("input").get("potential")), doubles(v.get("input").get("score")));
    double[] potential = doubles(v.get("expected").get("potentialTercileCuts"));
    double[] score = doubles(v.get("expected").get("scoreTercileCuts"));
    assertThat(matrix.potential().lower()).isCloseTo(potential[0], within(1e-4));
    assertThat(matrix.potential().upper()).isCloseTo(potential[1], within(1e-4));
    assertThat(matrix.score().lower()).isCloseTo(score[0], within(1e-4));
    assertThat(matrix.score().upper()).isCloseTo(score[1], within(1e-4));
    assertThat(matrix.grade(200, 0.9)).isEqualTo(Grade.A);
    assertThat(matrix.grade(200, 0.5)).isEqualTo(Grade.B);
    assertThat(matrix.grade(120, 0.1)).isEqualTo(Grade.D);
  }

  @Test
  void visitsOfTheTwoMailingsAgainstControl() {
    var v = vector("ab.two_proportion");
    double[] control = doubles(v.get("input").get("control"));
    for (var arm : List.of("mens", "womens")) {
      double[] in = doubles(v.get("input").get(arm));
      var test = ProportionTest.of((int) in[0], (int) in[1], (int) control[0], (int) control[1]);
      var expected = v.get("expected").get(arm);
      assertThat(test.difference()).isCloseTo(expected.get("diff").asDouble(), within(5e-6));
      assertThat(test.z()).isCloseTo(expected.get("z").asDouble(), within(1e-3));
      assertThat(test.low()).isCloseTo(expected.get("ci95").get(0).asDouble(), within(1e-6));
      assertThat(test.high()).isCloseTo(expected.get("ci95").get(1).asDouble(), within(1e-6));
    }
  }

  @Test
  void customersNeededToTellFourFromFivePercent() {
    var v = vector("ab.sample_size");
    var in = v.get("input");
    var size = SampleSize.of(in.get("p1").asDouble(), in.get("p2").asDouble(), 0.05, 0.8);
    assertThat(size.perArm()).isEqualTo(v.get("expected").get("perArm").asLong());
    assertThat(size.exact()).isCloseTo(v.get("expected").get("raw").asDouble(), within(1e-3));
    assertThat(size.drawnBySeller(50, 0.01).exact())
        .isCloseTo(v.get("expected").get("designEffect_ICC01_m50").asDouble(), within(1e-2));
  }

  /** The rolling baseline of the logistic regression is met, the holdouts are met or beaten. */
  @Test
  void baselinesOfTheBankFile() throws IOException {
    var folder = System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../../shared/data");
    var file = Path.of(folder, BankFile.NAME);
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
    var bank = BankFile.read(file);
    var v = vector("lead.bank");
    assertThat(bank.rows()).hasSize(v.get("input").get("rows").asInt());
    assertThat(Rows.buyers(bank.rows())).isEqualTo(v.get("input").get("positives").asInt());
    var expected = v.get("expected").get("no_duration");
    int cut = bank.rows().size() * 3 / 4;
    var later = bank.rows().subList(cut, bank.rows().size());
    boolean[] bought = Rows.outcomes(later);
    var learners = Learners.fit(bank.schema(), bank.rows().subList(0, cut), 7);
    double[] linear = ModelFit.logits(learners, Candidate.LOGISTIC, later);
    var baseline = expected.get("LR_time75_25");
    assertThat(Metrics.auc(linear, bought)).isGreaterThan(baseline.get("auc").asDouble() - 0.01);
    assertThat(Metrics.alift(linear, bought))
        .isGreaterThan(baseline.get("alift").asDouble() - 0.01);
    double[] trees = ModelFit.logits(learners, Candidate.TREES, later);
    assertThat(Metrics.auc(trees, bought))
        .as(() -> String.format(Locale.ROOT, "trees %.4f", Metrics.auc(trees, bought)))
        .isGreaterThan(expected.get("HGB_time75_25").get("auc").asDouble() - 0.01);
    assertThat(rollingLogistic(bank))
        .isCloseTo(expected.get("LR_roll20000_500_lastthird").get("auc").asDouble(), ML);
  }

  private static double rollingLogistic(BankFile bank) {
    int size = bank.rows().size();
    int first = size * 2 / 3;
    double[] p = new double[size - first];
    for (int from = first; from < size; from += 500) {
      var window = bank.rows().subList(from - 20_000, from);
      var encoding = Encoding.fit(bank.schema(), window);
      var model = Logistic.fit(encoding, window, 1);
      for (int i = from; i < Math.min(size, from + 500); i++) {
        p[i - first] = model.logit(encoding, bank.rows().get(i).row());
      }
    }
    return Metrics.auc(p, Rows.outcomes(bank.rows().subList(first, size)));
  }
}
