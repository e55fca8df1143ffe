package org.hongyan.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Model;
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
                      var file = vector.get("input").path("file").asString("");
                      assumeTrue(file.isEmpty() || isHere(file), () -> file + " is not here");
                      var answer =
                          Json.write(model.answer(vector.get("input").toString(), Map.of()));
                      assertThat(
                              Vectors.differences(
                                  model.name(), vector.get("expected"), Vectors.read(answer)))
                          .isEmpty();
                    }));
  }

  private static boolean isHere(String file) {
    var folder = System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../../shared/data");
    return Files.exists(Path.of(folder, file.split(" ")[0]));
  }

  @Test
  void everyVectorOfPlanningHasItsModel() {
    var planning =
        Pattern.compile(
            "(market|size|response|allocate|span|quota|ratchet|hockey|loss|comp|hr|target|rank|ab"
                + "|did|territory)\\..*|parkinson");
    var names = Models.all().stream().map(Model::name).toList();
    assertThat(Vectors.all().keySet().stream().filter(planning.asMatchPredicate()))
        .hasSizeGreaterThan(55)
        .isSubsetOf(names);
  }

  @Test
  void namesAreUnique() {
    assertThat(Models.all().stream().map(Model::name)).doesNotHaveDuplicates();
  }
}
