package org.hongyan.engine.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One rep leaves or joins: what has to move moves, little else. */
class AlignmentTest {

  private static final long STEPS = 400_000;

  private static TerritoryProblem staffed(long seed) {
    var base = SampleMap.scattered(120, 6, 0.2, seed);
    var today = TerritorySolver.solve(base, seed, 100_000, Watch.patient()).assignment();
    return base.with(new Today(today, List.of(new Today.Lock(today.indexOf(5), 5))));
  }

  private static long unitsOf(TerritoryProblem problem, int seat) {
    return problem.today().seats().stream().filter(k -> k == seat).count();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void unitsOfWhoLeavesGoToTheOthersAndFewElseMove(long seed) {
    var before = staffed(seed);
    var problem = Alignment.leaving(before, 2);
    assertThat(problem.seats()).hasSize(5);
    assertThat(problem.seats().get(2).name()).isEqualTo("4");
    assertThat(problem.today().locks())
        .containsExactly(new Today.Lock(before.today().seats().indexOf(5), 4));
    var plan = TerritorySolver.solve(problem, 1, STEPS, Watch.patient());
    assertThat(plan.feasible()).isTrue();
    assertThat(plan.contiguous()).isTrue();
    long orphans = plan.disruption().handovers().stream().filter(h -> h.from() < 0).count();
    assertThat(orphans).isEqualTo(unitsOf(before, 2));
    var anew =
        TerritorySolver.solve(
            problem.with(new Aim(Objective.P_MEDIAN, null, 0, null, true)),
            1,
            STEPS,
            Watch.patient());
    assertThat(plan.disruption().units()).isLessThanOrEqualTo(anew.disruption().units());
    assertThat(plan.disruption().units()).isLessThan(60);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whoJoinsGetsAShareAndFewMoveBesides(long seed) {
    var before = staffed(seed);
    var problem = Alignment.joining(before, new Seat("new", 1));
    var plan = TerritorySolver.solve(problem, 1, STEPS, Watch.patient());
    assertThat(plan.feasible()).isTrue();
    long joined = plan.assignment().stream().filter(k -> k == 6).count();
    assertThat(joined).isPositive();
    assertThat(plan.disruption().units()).isGreaterThanOrEqualTo((int) joined).isLessThan(70);
    assertThat(plan.today().unowned()).isZero();
    assertThat(plan.today().feasible()).isFalse();
    assertThat(plan.today().balance().get(6).units()).isZero();
  }

  @Test
  void scriptsNameTheSeatThatLeavesAndReadHandoversByName() {
    var answer =
        align(
            """
            {"xy":[[0,0],[1,0],[2,0],[3,0],[4,0],[5,0]],"edges":[[0,1],[1,2],[2,3],[3,4],[4,5]],
             "units":["a","b","c","d","e","f"],"activities":{"customers":[1,1,1,1,1,1]},"tau":0.1,
             "seats":[{"name":"Li"},{"name":"Wang"},{"name":"Zhao"}],"current":[0,0,1,1,2,2],
             "leave":"Wang"}
            """);
    assertThat(answer.get("assignment").toString()).isEqualTo("[0,0,0,1,1,1]");
    assertThat(answer.get("handovers").toString())
        .isEqualTo(
            "[{\"unit\":\"c\",\"from\":\"Wang\",\"to\":\"Li\",\"amounts\":{\"customers\":1}},"
                + "{\"unit\":\"d\",\"from\":\"Wang\",\"to\":\"Zhao\",\"amounts\":{\"customers\":1}}]");
    assertThat(answer.get("disruption").get("units").asInt()).isZero();
  }

  private static JsonNode align(String input) {
    var model = new SolveModel(SolveModel.ALIGN, TerritoryCase::align);
    return new ObjectMapper().readTree(Json.write(model.answer(input, Map.of("steps", "20000"))));
  }

  @Test
  void wrongAlignmentsAreRefused() {
    var row = "{\"xy\":[[0,0],[1,0],[2,0]],\"edges\":[[0,1],[1,2]],\"p\":2%s}";
    var wrong =
        Map.of(
            "", "either leave or join is wanted",
            ",\"leave\":\"1\"", "current is missing: today's map is wanted",
            ",\"leave\":\"9\",\"current\":[0,1,1]", "no seat is named \"9\"",
            ",\"join\":{\"name\":\"1\"},\"current\":[0,1,1]", "two seats have the same name");
    wrong.forEach(
        (field, reason) ->
            assertThatThrownBy(() -> align(row.formatted(field)))
                .isInstanceOf(BadInput.class)
                .hasMessage(reason));
  }

  @Test
  void reviewOfTodaysMapCountsWhatIsWrongWithIt() {
    var problem = SampleMap.scattered(50, 3, 0.2, 5);
    var map = IntStream.range(0, 50).map(i -> i < 5 ? -1 : i % 3).boxed().toList();
    var review = MapReview.of(problem, map);
    assertThat(review.unowned()).isEqualTo(5);
    assertThat(review.pieces()).isGreaterThan(3);
    assertThat(review.feasible()).isFalse();
    var plan = TerritorySolver.solve(problem, 1, 100_000, Watch.patient());
    var good = MapReview.of(problem, plan.assignment());
    assertThat(good.feasible()).isTrue();
    assertThat(good.compactness()).isEqualTo(plan.compactness());
    assertThat(good.balance()).isEqualTo(plan.balance());
  }
}
