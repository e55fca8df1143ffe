package org.hongyan.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static TrainingResult.Trained trained(List<LabelledRow> rows) {
    return (TrainingResult.Trained) GradingTrainer.train(SomeCalls.SCHEMA, rows, 5);
  }

  @Test
  void aColumnKnownOnlyAfterTheCallIsRefusedWithItsReason() {
    var verdict =
        FeatureSchema.check(
            List.of(
                Feature.numeric("age"),
                new Feature("ringing", FeatureKind.NUMERIC, Known.POST_CALL),
                Feature.numeric("Duration"),
                Feature.categorical("通话结果")));
    assertThat(verdict)
        .isEqualTo(
            new SchemaVerdict.Refused(
                List.of(
                    new SchemaVerdict.Refusal(
                        "ringing", SchemaVerdict.Cause.KNOWN_ONLY_AFTER_THE_CALL),
                    new SchemaVerdict.Refusal(
                        "Duration", SchemaVerdict.Cause.NAME_OF_A_POST_CALL_VALUE),
                    new SchemaVerdict.Refusal(
                        "通话结果", SchemaVerdict.Cause.NAME_OF_A_POST_CALL_VALUE))));
    assertThatThrownBy(() -> new FeatureSchema(List.of(Feature.numeric("duration"))))
        .hasMessageContaining("duration");
  }

  @Test
  void tooFewOutcomesAreRefusedWithWhatIsMissing() {
    assertThat(GradingTrainer.train(SomeCalls.SCHEMA, SomeCalls.of(199, 1), 1))
        .isEqualTo(new TrainingResult.Refused(TrainingResult.Cause.TOO_FEW_OUTCOMES, 199, 200));
    var noBuyers =
        SomeCalls.of(300, 1).stream()
            .map(r -> new LabelledRow(r.row(), false, r.calledAt()))
            .toList();
    assertThat(GradingTrainer.train(SomeCalls.SCHEMA, noBuyers, 1))
        .isEqualTo(new TrainingResult.Refused(TrainingResult.Cause.TOO_FEW_BUYERS, 0, 20));
  }

  @Test
  void twoHundredOutcomesAreEnoughForTheLogistic() {
    assertThat(trained(SomeCalls.of(200, 3)).model().kind()).isEqualTo(Candidate.LOGISTIC);
  }

  @Test
  void theSameRowsInAnyOrderGiveTheSameModel() {
    var rows = SomeCalls.of(3_000, 2);
    var shuffled = new java.util.ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(9));
    assertThat(trained(shuffled).model().toBytes()).isEqualTo(trained(rows).model().toBytes());
  }

  @Test
  void whatMattersIsLearnedAndPromisesHold() {
    var model = trained(SomeCalls.of(6_000, 4)).model();
    var fresh = SomeCalls.of(4_000, 77);
    double[] p = fresh.stream().mapToDouble(r -> model.probability(r.row())).toArray();
    boolean[] bought = Rows.outcomes(fresh);
    assertThat(Metrics.auc(p, bought)).isGreaterThan(0.70);
    assertThat(Metrics.calibrationError(p, bought)).isLessThan(0.04);
  }

  @Test
  void unknownAndMissingValuesAreScored() {
    var model = trained(SomeCalls.of(1_000, 4)).model();
    for (var row :
        List.of(
            SomeCalls.row("", null, null, null),
            SomeCalls.row("abc", "carrier pigeon", "maybe", "NaN"),
            FeatureRow.of(SomeCalls.SCHEMA, Map.of("age", 30)))) {
      assertThat(model.probability(row)).isBetween(0.001, 0.999);
    }
  }

  @Test
  void aStoredModelScoresTheSame() {
    var model = trained(SomeCalls.of(2_500, 6)).model();
    var back = GradingModel.fromBytes(model.toBytes());
    for (var row : SomeCalls.of(200, 8)) {
      assertThat(back.probability(row.row())).isEqualTo(model.probability(row.row()));
      assertThat(back.reasons(row.row(), 4)).isEqualTo(model.reasons(row.row(), 4));
    }
    assertThat(back.trainedOn()).isEqualTo(model.trainedOn());
    byte[] newer = model.toBytes();
    newer[7] = 99;
    assertThatThrownBy(() -> GradingModel.fromBytes(newer)).hasMessageContaining("version 99");
    assertThatThrownBy(() -> GradingModel.fromBytes(new byte[] {1, 2}))
        .hasMessageContaining("not a stored grading model");
  }

  @Test
  void recalibrationMovesThePromiseToTheObservedRateAndKeepsTheRanking() {
    var model = trained(SomeCalls.of(2_000, 6)).model();
    var latest =
        IntStream.range(0, 500)
            .mapToObj(i -> SomeCalls.of(500, 10).get(i))
            .map(
                r ->
                    new LabelledRow(
                        r.row(), r.calledAt().getEpochSecond() % 600 == 0, r.calledAt()))
            .toList();
    double rate = Rows.buyers(latest) / 500.0;
    var moved = model.recalibrated(latest);
    double mean = latest.stream().mapToDouble(r -> moved.probability(r.row())).average().orElse(0);
    assertThat(mean).isCloseTo(rate, within(1e-6));
    var a = latest.get(1).row();
    var b = latest.get(2).row();
    assertThat(moved.probability(a) > moved.probability(b))
        .isEqualTo(model.probability(a) > model.probability(b));
  }

  @Test
  void driftNamesTheFeatureThatMoved() {
    var model = trained(SomeCalls.of(2_000, 6)).model();
    var same = SomeCalls.of(2_000, 7).stream().map(LabelledRow::row).toList();
    assertThat(model.drift(same)).allMatch(d -> d.level() == FeatureDrift.Level.STABLE);
    var older =
        SomeCalls.of(2_000, 7).stream()
            .map(r -> SomeCalls.row("66", r.row().text(1), r.row().text(2), "0.1"))
            .toList();
    var drift = model.drift(older);
    assertThat(drift.getFirst().level()).isEqualTo(FeatureDrift.Level.BROKEN);
    assertThat(drift.stream().filter(d -> d.level() == FeatureDrift.Level.BROKEN))
        .extracting(FeatureDrift::feature)
        .containsExactlyInAnyOrder("age", "noise");
  }

  @Test
  void everyFigureOfTheReportIsInTimeOrder() {
    var report = trained(SomeCalls.of(2_000, 6)).report();
    assertThat(report.holdout().optimistic()).isFalse();
    assertThat(report.holdout().figures().n()).isEqualTo(500);
    assertThat(report.rolling().figures().n()).isEqualTo(500);
    assertThat(report.trials()).filteredOn(ValidationReport.Trial::chosen).hasSize(1);
    assertThat(report.leakSuspect()).isFalse();
    assertThat(
            Validation.random(SomeCalls.SCHEMA, SomeCalls.of(600, 6), 5, 1).figures().optimistic())
        .isTrue();
  }

  @Test
  void aFeatureThatKnowsTheOutcomeIsSuspected() {
    var leaking =
        SomeCalls.of(1_000, 6).stream()
            .map(
                r ->
                    new LabelledRow(
                        SomeCalls.row("40", r.bought() ? "mobile" : "landline", "no", "0"),
                        r.bought(),
                        r.calledAt()))
            .toList();
    assertThat(trained(leaking).report().leakSuspect()).isTrue();
  }
}
