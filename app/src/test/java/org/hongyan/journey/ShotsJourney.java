package org.hongyan.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Pictures for people to page through; left out unless asked for by {@code test --shots}. */
@EnabledIfSystemProperty(named = "hongyan.shots", matches = "1")
class ShotsJourney {

  @TempDir Path folder;

  @Test
  void everyPageIsPictured() throws Exception {
    var data = Files.createDirectory(folder.resolve("shots"));
    try (var program = Program.start(data, "demo")) {
      EveryPage.pictures(program, Path.of("..", "target", "shots"), folder);
    }
  }
}
