package org.hongyan.engine.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every plan, on generated maps. */
class TerritorySolverTest {

  private static final long STEPS = 300_000;

  private static TerritoryPlan solve(TerritoryProblem problem, long steps) {
    return TerritorySolver.solve(problem, 5, steps, Watch.patient());
  }

  /** Recomputes from the map alone what the plan claims. */
  private static void isWhatItClaims(TerritoryProblem problem, TerritoryPlan plan) {
    int p = problem.seatCount();
    assertThat(plan.assignment()).hasSize(problem.unitCount()).allMatch(k -> k >= 0 && k < p);
    assertThat(plan.assignment()).contains(IntStream.range(0, p).boxed().toArray(Integer[]::new));
    if (problem.aim().contiguous())
      assertThat(TerritoryVectors.firstSplit(problem, plan.assignment())).isEmpty();
    boolean inside = true;
    double capacity = problem.seats().stream().mapToDouble(Seat::capacity).sum();
    for (var activity : problem.activities())
      for (int k = 0; k < p; k++) {
        double load = 0;
        for (int i = 0; i < problem.unitCount(); i++)
          if (plan.assignment().get(i) == k) load += activity.amounts().get(i);
        double fair = Terrain.total(activity) * problem.seats().get(k).capacity() / capacity;
        if (Math.abs(load - fair) > fair * activity.tolerance() + fair * 1e-6) inside = false;
      }
    assertThat(inside).isEqualTo(plan.feasible());
    for (var lock : problem.today().locks())
      assertThat(plan.assignment().get(lock.unit())).isEqualTo(lock.seat());
    assertThat(plan.bound()).isLessThanOrEqualTo(plan.objective() * (1 + 1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyUnitIsInOneConnectedBalancedTerritory(long seed) {
    var random = new Random(seed);
    int n = 30 + random.nextInt(150);
    var problem = SampleMap.scattered(n, 2 + random.nextInt(Math.min(9, n / 15)), 0.15, seed);
    var plan = solve(problem, STEPS);
    assertThat(plan.feasible()).isTrue();
    isWhatItClaims(problem, plan);
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void everyObjectiveEndsBelowItsStart(Objective objective) {
    var problem =
        SampleMap.scattered(90, 5, 0.2, 11).with(new Aim(objective, "customers", 0, null, true));
    var plan = solve(problem, STEPS);
    isWhatItClaims(problem, plan);
    assertThat(plan.feasible()).isTrue();
    if (plan.effort().startShortfall() == 0)
      assertThat(plan.objective()).isLessThanOrEqualTo(plan.effort().startObjective());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void locksAreKept(long seed) {
    var random = new Random(seed);
    var free = SampleMap.scattered(80, 4, 0.25, seed);
    var first = solve(free, 50_000);
    var locks = new ArrayList<Today.Lock>();
    for (int l = 0; l < 12; l++) {
      int unit = random.nextInt(80);
      if (locks.stream().noneMatch(lock -> lock.unit() == unit))
        locks.add(new Today.Lock(unit, (first.assignment().get(unit) + 1) % 4));
    }
    var problem = free.with(new Today(List.of(), locks.subList(0, 3)));
    isWhatItClaims(problem, solve(problem, STEPS));
    var kept = locks.stream().map(l -> new Today.Lock(l.unit(), first.assignment().get(l.unit())));
    var easy = free.with(new Today(first.assignment(), kept.toList()));
    var plan = solve(easy, STEPS);
    isWhatItClaims(easy, plan);
    assertThat(plan.feasible()).isTrue();
  }

  @Test
  void capacityGivesAHalfSeatHalfTheWork() {
    var base = SampleMap.scattered(100, 4, 0.1, 31);
    var problem =
        new TerritoryProblem(
            "halves",
            base.map(),
            base.activities(),
            List.of(new Seat("a", 1), new Seat("b", 0.5), new Seat("c", 1), new Seat("d", 1)),
            base.aim(),
            Today.none());
    var plan = solve(problem, STEPS);
    isWhatItClaims(problem, plan);
    assertThat(plan.feasible()).isTrue();
    var half = plan.balance().get(1).shares().getFirst();
    var full = plan.balance().get(0).shares().getFirst();
    assertThat(half.fair() * 2).isEqualTo(full.fair());
    assertThat(half.amount()).isLessThan(0.7 * full.amount());
  }

  @Test
  void mapsThatNeedNotHangTogetherMayFallApart() {
    var base = SampleMap.scattered(60, 4, 0.1, 41);
    var loose = new TerritoryMap(base.map().units(), base.map().points(), List.of(), null);
    var problem =
        new TerritoryProblem(
            "loose",
            loose,
            base.activities(),
            base.seats(),
            new Aim(Objective.P_MEDIAN, null, 0, null, false),
            Today.none());
    var plan = solve(problem, STEPS);
    assertThat(plan.feasible()).isTrue();
    isWhatItClaims(problem, plan);
    assertThat(plan.compactness())
        .isLessThanOrEqualTo(solve(base, STEPS).compactness() * (1 + 1e-9));
  }

  @Test
  void disruptionIsTradedAgainstCompactness() {
    var base = SampleMap.scattered(120, 6, 0.15, 51);
    var today = solve(base, 8_192).assignment();
    double last = Double.MAX_VALUE;
    for (double weight : new double[] {0, 2, 1_000}) {
      var problem =
          base.with(new Aim(Objective.P_MEDIAN, null, weight, "customers", true))
              .with(new Today(today, List.of()));
      var plan = solve(problem, STEPS);
      isWhatItClaims(problem, plan);
      double moved = plan.disruption().amounts().getFirst().amount();
      assertThat(moved).isLessThanOrEqualTo(last);
      assertThat(plan.objective() - plan.compactness())
          .isCloseTo(weight * moved, org.assertj.core.api.Assertions.within(1e-6 * (1 + weight)));
      last = moved;
    }
    assertThat(last).isZero();
  }

  @Test
  void todaysBrokenMapIsMadeWholeFirst() {
    var base = SampleMap.scattered(100, 5, 0.2, 61);
    var random = new Random(61);
    var today = IntStream.range(0, 100).map(i -> random.nextInt(6) - 1).boxed().toList();
    var problem = base.with(new Today(today, List.of()));
    var plan = solve(problem, STEPS);
    isWhatItClaims(problem, plan);
    assertThat(plan.feasible()).isTrue();
    assertThat(plan.disruption().handovers())
        .allMatch(h -> !today.get(h.unit()).equals(h.to()) && h.from() == today.get(h.unit()));
  }

  @Test
  void amountsOfATrillionAreBalancedLikeSmallOnes() {
    var base = SampleMap.scattered(60, 4, 0.1, 71);
    var large =
        base.activities().stream()
            .map(
                a ->
                    new Activity(
                        a.name(), a.amounts().stream().map(x -> x * 1e10).toList(), a.tolerance()))
            .toList();
    var problem =
        new TerritoryProblem("large", base.map(), large, base.seats(), base.aim(), base.today());
    var plan = solve(problem, STEPS);
    isWhatItClaims(problem, plan);
    assertThat(plan.feasible()).isTrue();
    assertThat(plan.assignment()).isEqualTo(solve(base, STEPS).assignment());
  }

  @Test
  void oneTerritoryIsTheWholeMapAndProven() {
    var problem = TerritoryVectors.withSeats(SampleMap.scattered(40, 2, 0.1, 81), 1);
    var plan = solve(problem, STEPS);
    assertThat(plan.assignment()).allMatch(k -> k == 0);
    assertThat(plan.proven()).isTrue();
    isWhatItClaims(problem, plan);
  }

  @Test
  void asManyTerritoriesAsUnitsIsOneEach() {
    var base = SampleMap.scattered(20, 2, 5, 91);
    var problem = TerritoryVectors.withSeats(base, 20);
    var plan = solve(problem, 50_000);
    assertThat(plan.compactness()).isZero();
    isWhatItClaims(problem, plan);
  }

  @Test
  void balanceThatIsNotFoundNamesTheLimitAndTheAmount() {
    var problem = SampleMap.scattered(24, 5, 0.0001, 101);
    var plan = solve(problem, 100_000);
    assertThat(plan.feasible()).isFalse();
    isWhatItClaims(problem, plan);
    assertThat(plan.reasons().getFirst().code()).isEqualTo("balance-missed");
    assertThat(plan.missed()).isPresent();
    assertThat(plan.missed().get().text())
        .matches(
            "no balanced map was found: \\w+ of territory \\d is [\\d.]+, [\\d.]+ (above|below) its"
                + " (upper|lower) limit [\\d.]+; the best map needs a tolerance of [\\d.]+");
  }
}
