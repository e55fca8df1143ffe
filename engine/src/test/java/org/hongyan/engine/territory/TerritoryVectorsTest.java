package org.hongyan.engine.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Optima proven elsewhere, found again by the search. */
class TerritoryVectorsTest {

  private static Aim aim(Objective objective) {
    return new Aim(objective, objective == Objective.INERTIA ? "weight" : null, 0, null, true);
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void gridIsSolvedForEveryObjective(Objective objective) {
    var plan =
        TerritorySolver.solve(
            TerritoryVectors.grid().with(aim(objective)), 1, 100_000, Watch.patient());
    var optimum = TerritoryVectors.vector("territory.grid12").get("expected").get("optimum");
    assertThat(plan.feasible()).isTrue();
    assertThat(plan.compactness())
        .isCloseTo(optimum.get(objective.code()).get("value").asDouble(), within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(Objective.class)
  void enumerationOfTheGridCountsItsPlansAndOptima(Objective objective) {
    var terrain = Terrain.of(TerritoryVectors.grid().with(aim(objective)));
    var expected = TerritoryVectors.vector("territory.grid12").get("expected");
    var maps = SmallMaps.of(terrain);
    assertThat(maps).hasSize(expected.get("feasibleCount").asInt());
    var best = SmallMaps.best(maps, map -> new Groups(terrain, map).shown());
    var optimum = expected.get("optimum").get(objective.code());
    assertThat(best).isNotNull();
    assertThat(best.value()).isCloseTo(optimum.get("value").asDouble(), within(1e-6));
    assertThat(best.count()).isEqualTo(optimum.get("count").asInt());
    assertThat(best.example()).isEqualTo(TerritoryVectors.ints(optimum.get("example")));
  }

  @Test
  void leastDisruptionRepairsTodaysGrid() {
    var vector = TerritoryVectors.vector("territory.grid12");
    var today = TerritoryVectors.ints(vector.get("input").get("current"));
    var problem =
        TerritoryVectors.grid()
            .with(new Aim(Objective.P_MEDIAN, null, 1_000, "weight", true))
            .with(new Today(today, List.of()));
    var plan = TerritorySolver.solve(problem, 1, 200_000, Watch.patient());
    var expected = vector.get("expected").get("minDisruption");
    var moved = plan.disruption().amounts().getFirst();
    assertThat(plan.feasible()).isTrue();
    assertThat(moved.amount()).isEqualTo(expected.get("weightMoved").asDouble());
    assertThat(moved.share()).isCloseTo(expected.get("share").asDouble(), within(1e-6));
    assertThat(plan.assignment()).isEqualTo(TerritoryVectors.ints(expected.get("example")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"own30", "own45", "own60", "own80"})
  void ownMapsAreSolvedToTheirOptimum(String name) {
    var problem = TerritoryVectors.own(name);
    var plan = TerritorySolver.solve(problem, 1, 1_500_000, Watch.patient());
    assertThat(plan.feasible()).isTrue();
    assertThat(TerritoryVectors.firstSplit(problem, plan.assignment())).isEmpty();
    double optimum = TerritoryVectors.ownOptimum(name);
    assertThat(plan.compactness()).isBetween(optimum - 1e-3, optimum * 1.005);
    assertThat(plan.bound()).isLessThanOrEqualTo(optimum + 1e-3);
  }

  @ParameterizedTest
  @CsvSource({"2DU60-05-2", "2DU60-05-6"})
  void publicMapsWherePresentAreSolvedToTheirOptimum(String name) throws IOException {
    var folder = Path.of(System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../../shared/data"));
    var file = folder.resolve("territory").resolve(name + "-edited.dat");
    Assumptions.assumeTrue(Files.exists(file), file + " is not here");
    var problem = DatFile.read(name, Files.readString(file));
    var plan = TerritorySolver.solve(problem, 1, 1_000_000, Watch.patient());
    double optimum = TerritoryVectors.publicOptima().get(name);
    assertThat(plan.feasible()).isTrue();
    assertThat(plan.contiguous()).isTrue();
    assertThat(plan.compactness()).isBetween(optimum - 1e-3, optimum * 1.005);
  }
}
