package org.hongyan.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every model refuses spoilt input in one line or answers it; it never fails otherwise. */
class HostileInputTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<JsonNode> NUMBERS =
      List.of(
          JSON.numberNode(-1),
          JSON.numberNode(0),
          JSON.numberNode(1_000_000_000_000L),
          JSON.numberNode(-0.5),
          JSON.numberNode(1e300),
          JSON.numberNode(1e-300));
  private static final List<JsonNode> WRONG_KINDS =
      List.of(JSON.stringNode("many"), JSON.booleanNode(true), JSON.objectNode(), JSON.nullNode());

  /** From the vectors, and from samples for the models without one. */
  private static final Map<String, JsonNode> INPUTS = Vectors.inputs();

  private static Stream<Model> models() {
    return Models.all().stream().filter(model -> !model.name().startsWith("territory."));
  }

  private static ObjectNode input(Model model) {
    return (ObjectNode) INPUTS.get(model.name()).deepCopy();
  }

  /** Refused with a reason, or answered with numbers JSON knows. */
  private static void survives(Model model, JsonNode input) {
    String answer;
    try {
      answer = Json.write(model.answer(input.toString(), Map.of()));
    } catch (BadInput refused) {
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
      return;
    } catch (RuntimeException broken) {
      throw new AssertionError(model.name() + " broke on " + input, broken);
    }
    assertThat(Json.parse(answer)).isNotNull();
  }

  private static void refuses(Model model, JsonNode input) {
    assertThatExceptionOfType(BadInput.class)
        .as(model.name() + " with " + input)
        .isThrownBy(() -> Json.write(model.answer(input.toString(), Map.of())));
  }

  @TestFactory
  Stream<DynamicTest> missingAndUnknownFieldsAreRefused() {
    return models()
        .filter(model -> !model.name().equals("ab.two_proportion"))
        .map(
            model ->
                DynamicTest.dynamicTest(
                    model.name(),
                    () -> {
                      refuses(model, input(model).put("surprise", 1));
                      for (String field : optionalLeftOut(model)) {
                        var without = input(model);
                        without.remove(field);
                        refuses(model, without);
                      }
                    }));
  }

  /** All fields but those a model can do without. */
  private static List<String> optionalLeftOut(Model model) {
    var optional =
        List.of("now", "w2", "w3", "errorCovariance", "later", "teamRatio", "weights", "seed");
    return input(model).propertyNames().stream().filter(f -> !optional.contains(f)).toList();
  }

  @TestFactory
  Stream<DynamicTest> wrongKindsAreRefused() {
    return models()
        .map(
            model ->
                DynamicTest.dynamicTest(
                    model.name(),
                    () -> {
                      refuses(model, JSON.arrayNode());
                      refuses(model, JSON.numberNode(7));
                      for (String field : optionalLeftOut(model)) {
                        for (JsonNode wrong : WRONG_KINDS) {
                          if (sameKind(input(model).get(field), wrong)) continue;
                          refuses(model, (JsonNode) input(model).set(field, wrong));
                        }
                      }
                    }));
  }

  private static boolean sameKind(JsonNode field, JsonNode other) {
    return field.getNodeType() == other.getNodeType();
  }

  @TestFactory
  Stream<DynamicTest> everyNumberAndListMayBeSpoilt() {
    return models()
        .map(
            model ->
                DynamicTest.dynamicTest(
                    model.name(),
                    () -> {
                      var root = input(model);
                      spoil(root, (place, change) -> survives(model, root));
                    }));
  }

  /** Changes each leaf to each hostile number and empties each list, one at a time. */
  private static void spoil(JsonNode node, BiConsumer<JsonNode, JsonNode> look) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        var before = object.get(name);
        for (JsonNode after : spoilt(before)) {
          object.set(name, after);
          look.accept(object, after);
        }
        object.set(name, before);
        spoil(before, look);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < Math.min(array.size(), 3); i++) {
        var before = array.get(i);
        for (JsonNode after : spoilt(before)) {
          array.set(i, after);
          look.accept(array, after);
        }
        array.set(i, before);
        spoil(before, look);
      }
    }
  }

  private static List<JsonNode> spoilt(JsonNode before) {
    if (before.isNumber()) return NUMBERS;
    var changes = new ArrayList<JsonNode>();
    if (before.isArray()) {
      changes.add(JSON.arrayNode());
      changes.add(zeros((ArrayNode) before));
      changes.add(JSON.arrayNode().addAll((ArrayNode) before).add(before.get(0)));
    }
    if (before.isObject()) changes.add(JSON.objectNode());
    return changes;
  }

  private static JsonNode zeros(ArrayNode numbers) {
    var zeros = JSON.arrayNode();
    numbers.forEach(number -> zeros.add(number.isNumber() ? JSON.numberNode(0) : number));
    return zeros;
  }
}
