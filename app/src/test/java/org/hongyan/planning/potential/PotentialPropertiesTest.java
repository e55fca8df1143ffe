package org.hongyan.planning.potential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.potential.PotentialInputs.AreaInput;
import org.hongyan.planning.potential.PotentialParameters.Driver;
import org.hongyan.planning.potential.PotentialResult.AreaPotential;
import org.junit.jupiter.api.Test;

/** What must hold of the potential whatever goes in. */
class PotentialPropertiesTest {

  private final Random random = new Random(20_261_124);
  private final PotentialStep step =
      new PotentialStep(InstantSource.fixed(Instant.parse("2026-11-24T00:00:00Z")));

  private static SalesPlan plan() {
    return new SalesPlan(
        new PlanId(new UUID(0, 2)),
        new AccountId(new UUID(0, 1)),
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

  private AreaInput area(int i) {
    double universe = 1 + random.nextInt(1_000_000);
    long sales = 1 + random.nextLong(1_000_000_000_000L);
    double population = 0.1 + 5 * random.nextDouble();
    return new AreaInput(
        "a" + i, sales, universe, List.of(), null, null, population, "2026-01", null);
  }

  private static PotentialParameters parameters(List<Driver> drivers) {
    var cold = PotentialParameters.coldStart();
    return new PotentialParameters(
        cold.chain(),
        cold.segments(),
        cold.weights(),
        cold.national(),
        drivers,
        cold.market(),
        null);
  }

  @Test
  void rangesHoldTheirBaseTotalsTheirAreasAndTheMarketNarrows() {
    for (int n = 0; n < 200; n++) {
      var areas = new ArrayList<AreaInput>();
      for (int i = 0; i < 20 + random.nextInt(20); i++) areas.add(area(i));
      var drivers = n % 2 == 0 ? List.of(Driver.UNIVERSE, Driver.POPULATION) : List.<Driver>of();
      var result = step.work(plan(), new PotentialInputs(areas), parameters(drivers));
      assertThat(result.areas())
          .allMatch(one -> one.lowMinor() <= one.baseMinor() && one.baseMinor() <= one.highMinor())
          .allMatch(one -> one.headroomMinor() >= 0);
      assertThat(result.total().baseMinor())
          .isEqualTo(result.areas().stream().mapToLong(AreaPotential::baseMinor).sum());
      var funnel = java.util.Objects.requireNonNull(result.funnel());
      assertThat(funnel.somMinor()).isBetween(0L, funnel.samMinor());
      assertThat(funnel.samMinor()).isBetween(0L, funnel.tamMinor());
      assertThat(result.development())
          .allMatch(one -> one.bdi() >= 0 && one.cdi() >= 0)
          .hasSize(areas.size());
    }
  }
}
