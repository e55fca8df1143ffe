package org.hongyan.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pictures for people to page through, and the rules every page keeps to; left out unless asked for
 * by {@code test --shots}.
 */
@EnabledIfSystemProperty(named = "hongyan.shots", matches = "1")
class ShotsJourney {

  @TempDir Path folder;

  @Test
  void everyPageIsPicturedAndKeepsToTheRules() throws Exception {
    var data = Files.createDirectory(folder.resolve("shots"));
    try (var program = Program.start(data, "demo")) {
      EveryPage.keepsToTheRules(program, folder);
      EveryPage.pictures(program, Path.of("..", "target", "shots"), folder);
    }
  }
}
