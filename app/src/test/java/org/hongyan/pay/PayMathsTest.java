package org.hongyan.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.deals.Collected;
import org.hongyan.deals.Earned;
import org.hongyan.deals.OrderId;
import org.hongyan.identity.AccountId;
import org.hongyan.pay.PlanContent.Part;
import org.hongyan.pay.PlanContent.QuotaFrom;
import org.hongyan.pay.PlanContent.Step;
import org.hongyan.shared.Refused;
import org.junit.jupiter.api.Test;

class PayMathsTest {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final AccountId WHO = new AccountId(new UUID(0, 1));
  private static final CustomerId CUSTOMER = new CustomerId(new UUID(0, 2));
  private static final Instant IN_MARCH = Instant.parse("2026-03-10T02:00:00Z");
  private static final Instant IN_FEBRUARY = Instant.parse("2026-02-10T02:00:00Z");

  private static Part sales(boolean retroactive, Step... steps) {
    return new Part(
        "提成", Metric.SALES, QuotaFrom.TARGET, 100_000, List.of(steps), retroactive, null);
  }

  private static PlanContent plan(Part... parts) {
    return new PlanContent("CNY", 300_000, List.of(parts), null, 500_000L, 3, 60);
  }

  private static Earned order(int id, long minor, boolean first) {
    return new Earned(
        WHO, order(id), null, null, 0, CUSTOMER, minor, 10_000, "CNY", IN_MARCH, first, false);
  }

  private static Earned back(int id, int original, Instant at, long whole, long minor) {
    return new Earned(
        WHO,
        order(id),
        order(original),
        at,
        whole,
        CUSTOMER,
        -minor,
        10_000,
        "CNY",
        IN_MARCH.plusSeconds(60),
        false,
        false);
  }

  private static OrderId order(int id) {
    return new OrderId(new UUID(1, id));
  }

  private static PayMaths.Result pay(PlanContent plan, Long target, Earned... earned) {
    return PayMaths.of(month(plan, target, Map.of(), List.of(), List.of(earned)));
  }

  private static PersonMonth month(
      PlanContent plan,
      Long target,
      Map<UUID, Long> paid,
      List<Owed> carried,
      List<Earned> earned) {
    return new PersonMonth(MARCH, plan, 31, false, target, earned, List.of(), paid, carried);
  }

  @Test
  void payRisesWithSalesAndHasNoJumpUnlessRetroactive() {
    var random = new SplittableRandom(7);
    for (int round = 0; round < 300; round++) {
      var steps = new ArrayList<Step>();
      double from = 0;
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        steps.add(new Step(from, random.nextDouble(0.2)));
        from += 0.1 + random.nextDouble();
      }
      var plan = plan(sales(false, steps.toArray(Step[]::new)));
      long before = 0;
      for (long sold = 1_000; sold <= 300_000; sold += 997) {
        long total = pay(plan, null, order(1, sold, false)).total();
        assertThat(total).isGreaterThanOrEqualTo(before);
        if (before > 0) assertThat(total - before).isLessThanOrEqualTo(Math.round(997 * 0.2) + 1);
        before = total;
      }
    }
  }

  @Test
  void retroactiveStepIsACliffOnTheCurve() {
    var curve = PayCurve.of(plan(sales(true, new Step(0, 0.01), new Step(1, 0.02))));
    assertThat(curve.cliffs()).extracting(PayCurve.Cliff::jumpMinor).containsExactly(1_000L);
    assertThat(curve.points())
        .filteredOn(point -> point.attainment() == 1)
        .extracting(PayCurve.Point::minor)
        .containsExactly(301_000L, 302_000L);
  }

  @Test
  void fallingRetroactiveRateIsRefused() {
    var falling = plan(sales(true, new Step(0, 0.05), new Step(1, 0.02)));
    assertThatThrownBy(() -> PayCurve.of(falling)).isInstanceOf(Refused.class);
  }

  @Test
  void targetOfNothingFallsBackToTheFixedQuota() {
    var plan = plan(sales(false, new Step(0, 0), new Step(1, 0.1)));
    assertThat(pay(plan, 0L, order(1, 150_000, false)).commission()).isEqualTo(5_000);
    assertThat(pay(plan, 50_000L, order(1, 150_000, false)).commission()).isEqualTo(10_000);
  }

  @Test
  void returnInTheMonthOfItsOrderLowersSales() {
    var result =
        pay(
            plan(sales(false, new Step(0, 0.1))),
            null,
            order(1, 100_000, false),
            back(2, 1, IN_MARCH, 100_000, 40_000));
    assertThat(result.commission()).isEqualTo(6_000);
    assertThat(result.clawback()).isZero();
  }

  @Test
  void laterReturnIsClawedBackInProportionWithinTheBoundAndTheRestIsCarried() {
    var earned = List.of(back(2, 1, IN_FEBRUARY, 1_000_000, 500_000));
    var plan = plan(sales(false, new Step(0, 0.1)));
    var result =
        PayMaths.of(month(plan, null, Map.of(order(1).value(), 200_000L), List.of(), earned));
    assertThat(result.commission()).isZero();
    assertThat(result.clawback()).isEqualTo(-60_000);
    assertThat(result.carried()).containsExactly(new Owed(order(1).value(), 40_000, 0));
    var next = PayMaths.of(month(plan, null, Map.of(), result.carried(), List.of()));
    assertThat(next.clawback()).isEqualTo(-40_000);
    assertThat(next.carried()).isEmpty();
  }

  @Test
  void returnAfterTheWindowIsNotClawedBack() {
    var old = Instant.parse("2025-11-01T02:00:00Z");
    var earned = List.of(back(2, 1, old, 1_000_000, 500_000));
    var plan = plan(sales(false, new Step(0, 0.1)));
    var result =
        PayMaths.of(month(plan, null, Map.of(order(1).value(), 200_000L), List.of(), earned));
    assertThat(result.clawback()).isZero();
    assertThat(result.carried()).isEmpty();
  }

  @Test
  void newCustomersAreCountedInPieces() {
    var pieces =
        new Part(
            "新客",
            Metric.NEW_CUSTOMERS,
            QuotaFrom.FIXED,
            2,
            List.of(new Step(0, 5_000), new Step(1, 8_000)),
            false,
            null);
    var result =
        pay(plan(pieces), null, order(1, 10, true), order(2, 10, true), order(3, 10, true));
    assertThat(result.commission()).isEqualTo(2 * 5_000 + 8_000);
    assertThat(result.lines().getLast().counted()).isEqualTo(1.0);
  }

  @Test
  void collectedMoneyIsPaidByShare() {
    var part =
        new Part(
            "回款",
            Metric.COLLECTED,
            QuotaFrom.FIXED,
            100_000,
            List.of(new Step(0, 0.01)),
            false,
            null);
    var paid = new Collected(WHO, order(1), CUSTOMER, 50_000, 4_000, "CNY", IN_MARCH);
    var result =
        PayMaths.of(
            new PersonMonth(
                MARCH, plan(part), 31, false, null, List.of(), List.of(paid), Map.of(), List.of()));
    assertThat(result.commission()).isEqualTo(200);
  }

  @Test
  void guaranteeHoldsInTheMonthsOfRamping() {
    assertThat(PayDay.ramping(MARCH, java.time.LocalDate.of(2026, 1, 20), 3)).isTrue();
    assertThat(PayDay.ramping(MARCH, java.time.LocalDate.of(2025, 12, 31), 3)).isFalse();
  }
}
