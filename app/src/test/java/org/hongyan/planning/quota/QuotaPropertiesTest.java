package org.hongyan.planning.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.quota.QuotaInputs.Adjustment;
import org.hongyan.planning.quota.QuotaInputs.QuotaUnit;
import org.hongyan.planning.quota.QuotaInputs.Special;
import org.hongyan.planning.quota.QuotaParameters.Floor;
import org.hongyan.planning.quota.QuotaParameters.FloorReading;
import org.hongyan.planning.quota.QuotaParameters.MethodWeight;
import org.hongyan.planning.quota.QuotaParameters.Weighting;
import org.hongyan.planning.quota.QuotaResult.QuotaLine;
import org.junit.jupiter.api.Test;

/** What must hold of quotas whatever goes in. */
class QuotaPropertiesTest {

  private static final int TIMES = 300;
  private final QuotaStep step = new QuotaStep();
  private final Random random = new Random(20_261_124);

  private static SalesPlan plan() {
    var somebody = new AccountId(new UUID(0, 1));
    return new SalesPlan(
        new PlanId(new UUID(0, 2)),
        somebody,
        "1.",
        new UnitId(new UUID(0, 3)),
        "plan",
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2027, 12, 1),
        "CNY",
        SalesPlan.State.DRAFT,
        null,
        null,
        1,
        Instant.EPOCH,
        null,
        null,
        null,
        null);
  }

  private List<QuotaUnit> units(int count) {
    var units = new ArrayList<QuotaUnit>();
    for (int i = 0; i < count; i++) {
      long potential = 1 + random.nextLong(1_000_000_000_000L);
      // one unit at least has headroom: without any there is no such method
      long sales = random.nextLong(i == count - 1 ? potential : 2 * potential);
      units.add(unit(i, potential, sales, null, null));
    }
    return units;
  }

  private QuotaUnit unit(int i, long potential, long sales, Special special, Adjustment change) {
    var id = new UnitId(new UUID(7, i));
    int reps = 1 + i % 9;
    return new QuotaUnit(id, "u" + i, null, reps, potential, sales, null, special, change, "read");
  }

  private QuotaParameters parameters(long total, List<MethodWeight> methods) {
    var floor = new Floor(900_000, 0.32, 0.06, 0, FloorReading.BREAK_EVEN, null);
    return new QuotaParameters(total, Weighting.MANUAL, methods, List.of(), floor, 0.1);
  }

  private List<MethodWeight> three() {
    return List.of(
        new MethodWeight(QuotaMethod.SHARE, random.nextDouble()),
        new MethodWeight(QuotaMethod.HEADROOM, random.nextDouble()),
        new MethodWeight(QuotaMethod.HISTORY, 0.01 + random.nextDouble()));
  }

  private QuotaResult work(List<QuotaUnit> units, QuotaParameters parameters) {
    return step.work(plan(), new QuotaInputs(units), parameters);
  }

  @Test
  void quotasAddUpToTheCentAndNoneIsNegative() {
    for (int n = 0; n < TIMES; n++) {
      var units = units(2 + random.nextInt(30));
      if (n % 3 == 0) {
        var first = units.getFirst();
        var special = new Special(random.nextLong(1_000_000), "new");
        units.set(0, unit(0, first.potentialMinor(), first.salesMinor(), special, null));
      }
      long total = 1_000_000 + random.nextLong(1_000_000_000_000L);
      var result = work(units, parameters(total, three()));
      assertThat(result.lines().stream().mapToLong(QuotaLine::quotaMinor).sum()).isEqualTo(total);
      assertThat(result.lines()).allMatch(line -> line.quotaMinor() >= 0);
      assertThat(result.weights().stream().mapToDouble(MethodWeight::weight).sum())
          .isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void adjustmentsKeepTheSumAndTakeOnlyFromTheOthers() {
    for (int n = 0; n < TIMES; n++) {
      var units = units(3 + random.nextInt(20));
      long total = 10_000_000_000L + random.nextLong(1_000_000_000_000L);
      var methods = three();
      var before = work(units, parameters(total, methods));
      long combined = before.lines().getFirst().combinedMinor();
      long change = Math.round(combined * 0.1 * (2 * random.nextDouble() - 1));
      if (change == 0) continue;
      var first = units.getFirst();
      units.set(
          0,
          unit(
              0,
              first.potentialMinor(),
              first.salesMinor(),
              null,
              new Adjustment(change, "a big order")));
      var after = work(units, parameters(total, methods));
      assertThat(after.lines().stream().mapToLong(QuotaLine::quotaMinor).sum()).isEqualTo(total);
      assertThat(after.lines().getFirst().quotaMinor()).isEqualTo(combined + change);
      assertThat(after.lines().subList(1, after.lines().size()))
          .allMatch(line -> change > 0 ? line.adjustmentMinor() <= 0 : line.adjustmentMinor() >= 0);
    }
  }

  @Test
  void morePotentialNeverMeansASmallerQuota() {
    for (int n = 0; n < TIMES; n++) {
      var units = units(2 + random.nextInt(20));
      long total = 1_000_000 + random.nextLong(1_000_000_000_000L);
      var methods =
          List.of(new MethodWeight(QuotaMethod.SHARE, 1), new MethodWeight(QuotaMethod.HISTORY, 1));
      var before = work(units, parameters(total, methods)).lines().getFirst().quotaMinor();
      var first = units.getFirst();
      long more = first.potentialMinor() + 1 + random.nextLong(1_000_000_000L);
      units.set(0, unit(0, more, first.salesMinor(), null, null));
      // a cent may move when the others' remainders change their order
      assertThat(work(units, parameters(total, methods)).lines().getFirst().quotaMinor())
          .isGreaterThanOrEqualTo(before - 1);
    }
  }

  @Test
  void orderOfTheUnitsChangesNoQuotaByMoreThanACent() {
    for (int n = 0; n < TIMES; n++) {
      var units = units(2 + random.nextInt(20));
      var parameters = parameters(1 + random.nextLong(1_000_000_000_000L), three());
      var before = work(units, parameters).lines();
      Collections.shuffle(units, random);
      for (var line : work(units, parameters).lines()) {
        var same = before.stream().filter(one -> one.unitId().equals(line.unitId())).findFirst();
        assertThat(line.quotaMinor() - same.orElseThrow().quotaMinor()).isBetween(-1L, 1L);
      }
    }
  }
}
