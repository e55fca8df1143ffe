package org.hongyan.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.hongyan.engine.model.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model that has a vector answers it. */
class VectorsTest {

  @TestFactory
  Stream<DynamicTest> everyModelAnswersItsVector() {
    var vectors = Vectors.all();
    return Models.all().stream()
        .filter(model -> vectors.containsKey(model.name()))
        .filter(model -> !model.name().equals("territory.benchmark")) // files that are not shipped
        .map(
            model ->
                DynamicTest.dynamicTest(
                    model.name(),
                    () -> {
                      var vector = vectors.get(model.name());
                      var answer =
                          Json.write(model.answer(vector.get("input").toString(), Map.of()));
                      assertThat(
                              Vectors.differences(
                                  model.name(), vector.get("expected"), Vectors.read(answer)))
                          .isEmpty();
                    }));
  }

  @Test
  void namesAreUnique() {
    assertThat(Models.all().stream().map(model -> model.name())).doesNotHaveDuplicates();
  }
}
