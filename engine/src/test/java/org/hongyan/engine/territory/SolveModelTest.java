package org.hongyan.engine.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** territory.solve as scripts call it. */
class SolveModelTest {

  private static final SolveModel MODEL = new SolveModel("territory.solve", TerritoryCase::solve);

  private static final String ROW =
      """
      {"xy":[[0,0],[1,0],[2,0],[3,0]],"edges":[[0,1],[1,2],[2,3]],
       "activities":{"customers":[3,3,3,3]},"p":2,"tau":0.1%s}
      """;

  private static JsonNode solve(String input, Map<String, String> options) {
    return new ObjectMapper().readTree(Json.write(MODEL.answer(input, options)));
  }

  @Test
  void aRowIsCutInTheMiddle() {
    var answer = solve(ROW.formatted(""), Map.of());
    assertThat(answer.get("feasible").asBoolean()).isTrue();
    assertThat(answer.get("proven").asBoolean()).isTrue();
    assertThat(answer.get("objective").asDouble()).isEqualTo(2);
    assertThat(answer.get("assignment").get(0)).isEqualTo(answer.get("assignment").get(1));
    assertThat(answer.get("assignment").get(2)).isEqualTo(answer.get("assignment").get(3));
  }

  @Test
  void locksSeatsAndTodayAreRead() {
    var more =
        ",\"p\":2,\"current\":[0,0,0,1],\"locks\":[[3,1]],\"disruption\":1,\"moved\":\"customers\","
            + "\"seats\":[{\"name\":\"Li\"},{\"name\":\"Wang\",\"capacity\":1}]";
    var answer = solve(ROW.formatted(more).replace(",\"p\":2,\"tau\"", ",\"tau\""), Map.of());
    assertThat(answer.get("balance").get(1).get("name").asString()).isEqualTo("Wang");
    assertThat(answer.get("assignment").toString()).isEqualTo("[0,0,1,1]");
    assertThat(answer.get("disruption").get("handovers").toString())
        .isEqualTo("[{\"unit\":2,\"from\":0,\"to\":1}]");
    assertThat(answer.get("objective").asDouble()).isEqualTo(2 + 3);
  }

  @Test
  void solvedInstancesCanBeSolvedAgain() {
    var own = Json.write(CertifiedMaps.own().getFirst());
    var answer = solve(own, Map.of("steps", "200000"));
    assertThat(answer.get("gapToOptimum").asDouble()).isLessThan(0.005);
    assertThat(answer.get("effort").get("finished").asBoolean()).isTrue();
  }

  @Test
  void searchIsSavedAndResumedByFile(@TempDir Path folder) {
    var own = Json.write(CertifiedMaps.own().get(1));
    var file = folder.resolve("state.json").toString();
    solve(own, Map.of("steps", "100000", "save", file));
    var resumed = solve(own, Map.of("steps", "400000", "resume", file));
    var whole = solve(own, Map.of("steps", "400000"));
    assertThat(resumed.get("assignment")).isEqualTo(whole.get("assignment"));
    assertThat(resumed.get("bound")).isEqualTo(whole.get("bound"));
    assertThat(resumed.get("effort")).isEqualTo(whole.get("effort"));
  }

  @Test
  void textFormatIsReadFromItsFile(@TempDir Path folder) throws IOException {
    var file = folder.resolve("four-edited.dat");
    Files.writeString(
        file,
        "4\n7 0 0 3 1 1 0\n8 1 0 3 1 1 0\n9 2 0 3 1 1 0\n10 3 0 3 1 1 0\n"
            + "3\n7 8\n8 9\n9 10\n2 2 0.05 0.05 0.05 0.05\n1 1 1 1\n");
    var options = Map.of("dat", file.toString());
    assertThat(MODEL.readsInput(options)).isFalse();
    var answer = solve("", options);
    assertThat(answer.get("name").asString()).isEqualTo("four");
    assertThat(answer.get("objective").asDouble()).isEqualTo(2);
    assertThatThrownBy(() -> solve("", Map.of("dat", "nowhere.dat")))
        .isInstanceOf(BadInput.class)
        .hasMessage("the file nowhere.dat cannot be read");
  }

  @Test
  void noBalancedMapIsARefusalUnlessAskedForAnyway() {
    var tight = ROW.formatted("").replace("[3,3,3,3]", "[3,3,3,4]").replace("0.1", "0.05");
    assertThatThrownBy(() -> solve(tight, Map.of()))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "no balanced map was found: customers of territory 2 is 6, 0.175 below its lower limit"
                + " 6.175; the best map needs a tolerance of 0.077");
    assertThat(solve(tight, Map.of("anyway", "yes")).get("feasible").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1] | the input must be an object
          {"xy":[[0,0]],"edges":[]} | missing field p (or seats): how many territories
          {"p":1,"edges":[]} | missing field xy (or distances): where the units lie
          {"p":1,"xy":[[0,0],[1,1]]} | missing field edges: which units touch (or set contiguous to false)
          {"p":1,"xy":[],"edges":[]} | the map has no units
          {"p":1,"xy":[[0]],"edges":[]} | every entry of xy must be a pair of numbers
          {"p":3,"xy":[[0,0],[1,0]],"edges":[[0,1]]} | 3 territories are wanted but the map has only 2 units
          {"p":1,"xy":[[0,0],[1,0]],"edges":[[0,2]]} | a link joins units 0 and 2 but units run from 0 to 1
          {"p":1,"xy":[[0,0]],"edges":[],"activities":{"a":[1]},"tau":[0.1,0.2]} | tau has 2 entries for 1 activities
          {"p":1,"xy":[[0,0]],"edges":[],"activities":{"a":[1]},"tau":-1} | the tolerance of a must be 0 or more, not -1.0
          {"p":1,"xy":[[0,0]],"edges":[],"activities":{"a":[-1]}} | a of unit 0 is -1; amounts must lie between 0 and 1e15
          {"p":1,"xy":[[0,0]],"edges":[],"objective":"round"} | objective must be pmedian, inertia or pcenter, not "round"
          {"p":0,"xy":[[0,0]],"edges":[]} | at least one territory is needed, got 0
          """)
  void wrongInputsAreRefusedInOneLine(String input, String reason) {
    assertThatThrownBy(() -> solve(input, Map.of()))
        .isInstanceOf(BadInput.class)
        .hasMessage(reason);
  }

  @Test
  void wrongOptionsAreRefused() {
    for (var option : Map.of("seconds", "soon", "steps", "1.5", "seed", "x").entrySet())
      assertThatThrownBy(() -> solve(ROW.formatted(""), Map.of(option.getKey(), option.getValue())))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("--" + option.getKey() + " needs a");
    assertThatThrownBy(() -> solve(ROW.formatted(""), Map.of("seconds", "-1")))
        .hasMessage("seconds must lie in 0 … 86400, not -1.0");
  }
}
