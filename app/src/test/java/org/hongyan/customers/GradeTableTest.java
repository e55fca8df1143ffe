package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.hongyan.engine.scoring.Graded;
import org.hongyan.engine.scoring.PoorReason;
import org.hongyan.engine.scoring.Score;
import org.junit.jupiter.api.Test;

class GradeTableTest {

  private final GradeTable table = new GradeTable();

  @Test
  void whoMustNotBeRungEarnsNothingForTheirGrade() {
    table.add(poor(0.001, -2.9, PoorReason.NEGATIVE_PROFIT));
    table.add(poor(0.3, 80.8, PoorReason.OPT_OUT_OR_COMPLAINT));
    table.add(poor(0.2, 52.8, PoorReason.INVALID_NUMBER));
    table.add(poor(0.001, -2.9, PoorReason.NEGATIVE_PROFIT, PoorReason.BAD_DEBT));

    var line = line(Grade.D);
    assertThat(line.customers()).isEqualTo(4);
    assertThat(line.expectedProfit()).isEqualTo(-2.9, within(1e-9));
    assertThat(line.meanProbability()).isEqualTo(0.001, within(1e-9));
    assertThat(table.poor())
        .containsEntry("NEGATIVE_PROFIT", 2)
        .containsEntry("OPT_OUT_OR_COMPLAINT", 1);
  }

  @Test
  void gradeOfNobodyWhoMayBeRungHasNoProfit() {
    table.add(poor(0.3, 80.8, PoorReason.OPT_OUT_OR_COMPLAINT));

    assertThat(line(Grade.D).customers()).isEqualTo(1);
    assertThat(line(Grade.D).expectedProfit()).isNull();
    assertThat(line(Grade.A).customers()).isZero();
  }

  @Test
  void goodGradesAreMeansOfAllTheirCustomers() {
    table.add(graded(org.hongyan.engine.scoring.Grade.A, 0.3, 80, Set.of()));
    table.add(graded(org.hongyan.engine.scoring.Grade.A, 0.5, 120, Set.of()));

    assertThat(line(Grade.A).expectedProfit()).isEqualTo(100, within(1e-9));
    assertThat(line(Grade.A).meanProbability()).isEqualTo(0.4, within(1e-9));
  }

  private GradeReport.GradeLine line(Grade grade) {
    return table.lines().stream().filter(one -> one.grade() == grade).findFirst().orElseThrow();
  }

  private static Graded poor(double chance, double profit, PoorReason... reasons) {
    return graded(org.hongyan.engine.scoring.Grade.D, chance, profit, Set.of(reasons));
  }

  private static Graded graded(
      org.hongyan.engine.scoring.Grade grade, double chance, double profit, Set<PoorReason> poor) {
    return new Graded(grade, new Score.Probability(chance), profit, poor, List.of());
  }
}
