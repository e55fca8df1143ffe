package org.hongyan.engine.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.pay.Statement.Credit;
import org.hongyan.engine.pay.Statement.Input;
import org.hongyan.engine.pay.Statement.Line;
import org.hongyan.engine.pay.Statement.Returned;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static final List<Band> BANDS =
      List.of(
          new Band(0, Optional.of(0.5), 0),
          new Band(0.5, Optional.of(1.0), 0.03),
          new Band(1, Optional.empty(), 0.06));

  private static Component sales(boolean retroactive) {
    return new Component("sales", "sales", 10_000_000, BANDS, retroactive, Optional.empty());
  }

  private static Plan plan(boolean retroactive) {
    return new Plan(
        "CNY", 500_000, List.of(sales(retroactive)), Optional.of(800_000L), Optional.empty());
  }

  private static Credit order(String id, double amount, double share) {
    return new Credit(id, "CNY", Map.of("sales", amount), share);
  }

  private static Input month(Plan plan, List<Credit> credits) {
    return new Input(plan, credits, 30, 30, false, List.of(), 90);
  }

  @Test
  void linesAddUpToTheTotalToTheCentForAnyOrders() {
    var random = new Random(5);
    for (int round = 0; round < 300; round++) {
      var credits = new ArrayList<Credit>();
      double counted = 0;
      for (int i = 0; i < 30; i++) {
        double amount = Math.rint(random.nextGaussian(400_000, 500_000));
        double share = random.nextInt(101) / 100.0;
        credits.add(order("o" + i, amount, share));
        counted += amount * share;
      }
      var statement = Statement.of(month(plan(false), credits));
      assertThat(statement.lines().stream().mapToLong(Line::amount).sum())
          .isEqualTo(statement.total());
      double independent =
          500_000
              + 0.03 * Math.clamp(counted - 5_000_000, 0, 5_000_000)
              + 0.06 * Math.max(0, counted - 10_000_000);
      assertThat(Math.abs(statement.total() - independent)).isLessThanOrEqualTo(0.51);
    }
  }

  @Test
  void aHundredThousandPeoplesMonthTakesSeconds() {
    var random = new Random(6);
    var credits = new ArrayList<Credit>();
    for (int i = 0; i < 20; i++) credits.add(order("o" + i, random.nextInt(1_000_000), 1));
    long began = System.nanoTime();
    long sum = 0;
    for (int person = 0; person < 100_000; person++) {
      sum += Statement.of(month(plan(person % 2 == 0), credits)).total();
    }
    assertThat(sum).isPositive();
    assertThat((System.nanoTime() - began) / 1e9).isLessThan(60);
  }

  @Test
  void payNeverFallsWithSalesAndMarginalBandsHaveNoCliff() {
    for (boolean retroactive : new boolean[] {false, true}) {
      double before = -1;
      double widest = 0;
      for (double sold = 0; sold <= 15_000_000; sold += 10_000) {
        double pay = sales(retroactive).commission(sold);
        assertThat(pay).isGreaterThanOrEqualTo(before);
        if (before >= 0) widest = Math.max(widest, pay - before);
        before = pay;
      }
      if (retroactive) assertThat(widest).isGreaterThan(100_000);
      else assertThat(widest).isLessThanOrEqualTo(600);
    }
    assertThat(sales(false).cliffs()).isEmpty();
    assertThat(sales(true).cliffs()).hasSize(2);
    assertThat(sales(true).cliffs().getLast().jump()).isEqualTo(300_000);
  }

  @Test
  void anOrderThatCrossesTheStepIsExplainedPieceByPiece() {
    var statement =
        Statement.of(
            month(plan(false), List.of(order("a", 9_000_000, 1), order("b", 2_000_000, 1))));
    assertThat(statement.lines())
        .extracting(Line::amount)
        .containsExactly(500_000L, 120_000L, 90_000L);
    assertThat(statement.attainment()).containsEntry("sales", 1.1);
  }

  @Test
  void halfAMonthHalvesBaseAndQuota() {
    var in =
        new Input(plan(false), List.of(order("a", 5_000_000, 1)), 15, 30, false, List.of(), 90);
    var statement = Statement.of(in);
    assertThat(statement.total()).isEqualTo(250_000 + 75_000);
    assertThat(statement.attainment()).containsEntry("sales", 1.0);
  }

  @Test
  void guaranteeFillsUpOnlyWhileRamping() {
    var ramping = new Input(plan(false), List.of(), 30, 30, true, List.of(), 90);
    assertThat(Statement.of(ramping).total()).isEqualTo(800_000);
    assertThat(Statement.of(month(plan(false), List.of())).total()).isEqualTo(500_000);
  }

  @Test
  void clawbackStaysInItsWindowAndBelowAFifthOfThePay() {
    var returned =
        List.of(
            new Returned("x", 60_000, 30), new Returned("y", 90_000, 89), new Returned("z", 1, 91));
    var in = new Input(plan(false), List.of(), 30, 30, false, returned, 90);
    var statement = Statement.of(in);
    assertThat(statement.total()).isEqualTo(400_000);
    assertThat(statement.clawbackCarriedOver()).isEqualTo(50_000);
  }

  @Test
  void capsHoldAndAreShown() {
    var capped = new Plan("CNY", 0, List.of(sales(false)), Optional.empty(), Optional.of(100_000L));
    var statement = Statement.of(month(capped, List.of(order("a", 20_000_000, 1))));
    assertThat(statement.total()).isEqualTo(100_000);
    assertThat(statement.lines()).extracting(Line::what).contains("cap");
  }

  @Test
  void mixedCurrenciesDoubleCreditsAndFallingRatesAreRefused() {
    var dollars = new Credit("a", "USD", Map.of("sales", 1.0), 1);
    assertThatThrownBy(() -> month(plan(false), List.of(dollars))).hasMessageContaining("USD");
    assertThatThrownBy(() -> month(plan(false), List.of(order("a", 1, 1), order("a", 1, 1))))
        .hasMessageContaining("credited twice");
    assertThatThrownBy(() -> order("a", 1, 1.2)).isInstanceOf(BadInput.class);
    var falling = List.of(new Band(0, Optional.of(1.0), 0.05), new Band(1, Optional.empty(), 0.01));
    var component = new Component("c", "sales", 1, falling, true, Optional.empty());
    assertThatThrownBy(
            () -> new Plan("CNY", 0, List.of(component), Optional.empty(), Optional.empty()))
        .hasMessageContaining("must not fall");
  }

  @Test
  void simulationTellsPlansApart() {
    var random = new Random(9);
    var people = new ArrayList<List<Map<String, Double>>>();
    var margin = new double[40];
    for (int i = 0; i < margin.length; i++) {
      var months = new ArrayList<Map<String, Double>>();
      for (int m = 0; m < 12; m++) {
        double sold = Math.max(0, (5 + i * 0.3 + random.nextGaussian()) * 1_000_000);
        months.add(Map.of("sales", sold));
        margin[i] += sold * 0.3;
      }
      people.add(months);
    }
    var result =
        PlanSimulation.of(
            new PlanSimulation.Input(
                Map.of("even", plan(false), "cliff", plan(true)), people, margin, 700_000));
    assertThat(result.get("even").cliffs()).isEmpty();
    assertThat(result.get("cliff").cliffs()).hasSize(2);
    assertThat(result.get("cliff").cost()).isGreaterThan(result.get("even").cost());
    assertThat(result.get("even").rankCorrelationWithMargin()).isGreaterThan(0.8);
    assertThat(result.get("even").p10()).isLessThanOrEqualTo(result.get("even").p50());
  }
}
