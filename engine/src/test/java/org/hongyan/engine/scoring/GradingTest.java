package org.hongyan.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GradingTest {

  private static final Economics MONEY = new Economics(28_000, 320);

  private static ModelGrader modelGrader() {
    var rows = SomeCalls.of(4_000, 21);
    var trained = (TrainingResult.Trained) GradingTrainer.train(SomeCalls.SCHEMA, rows, 5);
    double[] p = rows.stream().mapToDouble(r -> trained.model().probability(r.row())).toArray();
    return new ModelGrader(
        trained.model(), GradeScale.fromPopulation(p, new Economics(1_000, 250)));
  }

  @Test
  void gradeACarriesHalfOfTheProfitAndDNone() {
    var random = new Random(4);
    double[] p = random.doubles(20_000).map(u -> u * u * u * 0.3).toArray();
    var scale = GradeScale.fromPopulation(p, MONEY);
    double total = Arrays.stream(p).filter(MONEY::worthACall).map(MONEY::expectedProfit).sum();
    double a = profit(p, scale, Grade.A);
    double b = profit(p, scale, Grade.B);
    assertThat(a / total).isCloseTo(0.5, within(0.001));
    assertThat((a + b) / total).isCloseTo(0.8, within(0.001));
    assertThat(profit(p, scale, Grade.D)).isNegative();
    assertThat(scale.thresholds().getFirst().expectedProfit())
        .isCloseTo(scale.fromA() * 28_000 - 320, within(1e-9));
  }

  private static double profit(double[] p, GradeScale scale, Grade grade) {
    return Arrays.stream(p).filter(x -> scale.grade(x) == grade).map(MONEY::expectedProfit).sum();
  }

  @Test
  void nobodyWorthACallIsGradeDForAll() {
    var scale = GradeScale.fromPopulation(new double[] {0.001, 0.002}, MONEY);
    assertThat(scale.grade(0.002)).isEqualTo(Grade.D);
  }

  @Test
  void poorIsSplitByReason() {
    var grader = modelGrader();
    var good = SomeCalls.row("68", "mobile", "yes", "0");
    assertThat(grader.grade(good, CustomerFlags.NONE).poor()).isEmpty();
    assertThat(grader.grade(good, CustomerFlags.NONE).grade()).isEqualTo(Grade.A);
    var flagged = grader.grade(good, new CustomerFlags(true, true, true));
    assertThat(flagged.grade()).isEqualTo(Grade.D);
    assertThat(flagged.poor())
        .containsExactlyInAnyOrder(
            PoorReason.INVALID_NUMBER, PoorReason.OPT_OUT_OR_COMPLAINT, PoorReason.BAD_DEBT);
    var poor = grader.grade(SomeCalls.row("45", "landline", "no", "0"), CustomerFlags.NONE);
    assertThat(poor.grade()).isEqualTo(Grade.D);
    assertThat(poor.poor()).containsExactly(PoorReason.NEGATIVE_PROFIT);
  }

  @Test
  void theStrongestReasonIsNamedWithItsValue() {
    var graded = modelGrader().grade(SomeCalls.row("45", "mobile", "yes", "0"), CustomerFlags.NONE);
    var first = graded.reasons().getFirst();
    assertThat(first.feature()).isEqualTo("earlier");
    assertThat(first.value()).isEqualTo("yes");
    assertThat(first.weight()).isPositive();
  }

  @Test
  void pointsTableGradesWithTheRulesThatWereMet() {
    var table =
        new PointsTable(
            List.of(
                new PointsRule("earlier", new PointsRule.Condition.Is("yes"), 40),
                new PointsRule("age", new PointsRule.Condition.Between(60.0, null), 20),
                new PointsRule("noise", new PointsRule.Condition.Missing(), -10),
                new PointsRule("colour", new PointsRule.Condition.Is("red"), 99)),
            60,
            40,
            10);
    Grader grader = new PointsGrader(SomeCalls.SCHEMA, table);
    var best = grader.grade(SomeCalls.row("60", "mobile", "yes", "1"), CustomerFlags.NONE);
    assertThat(best.grade()).isEqualTo(Grade.A);
    assertThat(best.score()).isEqualTo(new Score.Points(60));
    assertThat(best.expectedProfit()).isNull();
    assertThat(best.reasons())
        .containsExactly(new Reason("earlier", "yes", 40), new Reason("age", "60", 20));
    var low = grader.grade(SomeCalls.row("59", "mobile", "no", ""), CustomerFlags.NONE);
    assertThat(low.grade()).isEqualTo(Grade.D);
    assertThat(low.reasons()).containsExactly(new Reason("noise", null, -10));
    assertThat(table.rulesWithoutFeature(SomeCalls.SCHEMA))
        .extracting(PointsRule::feature)
        .containsExactly("colour");
    assertThatThrownBy(() -> new PointsTable(List.of(), 10, 20, 5)).hasMessageContaining("fall");
  }

  @Test
  void liftCurveStopsWhereTheNextContactCostsMoreThanItBrings() {
    double[] p = {0.5, 0.02, 0.3, 0.005, 0.012};
    boolean[] bought = {true, false, false, false, true};
    var curve = LiftCurve.of(p, bought, MONEY);
    assertThat(curve.cutOff().contacts()).isEqualTo(4);
    assertThat(curve.cutOff().probability()).isEqualTo(0.012);
    assertThat(curve.cutOff().earned()).isEqualTo(2 * 28_000 - 4 * 320);
    assertThat(curve.points()).hasSize(6);
    assertThat(curve.points().getLast().contacts()).isEqualTo(5);
  }

  @Test
  void aliftIdentityHoldsWithTies() {
    var random = new Random(8);
    double[] p = random.doubles(1_000).map(u -> Math.floor(u * 7) / 7).toArray();
    boolean[] bought = new boolean[1_000];
    for (int i = 0; i < bought.length; i++) bought[i] = random.nextDouble() < p[i];
    double rate = Metrics.count(bought) / bought.length;
    assertThat(Metrics.alift(p, bought))
        .isCloseTo(Metrics.auc(p, bought) * (1 - rate) + rate / 2, within(1e-12));
  }
}
