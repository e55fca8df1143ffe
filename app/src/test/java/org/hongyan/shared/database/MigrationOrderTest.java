package org.hongyan.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationOrderTest {

  @Test
  void everyFolderOfMigrationsHasItsPlace() throws IOException {
    try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isNotEmpty()
          .isSubsetOf(MigrationOrder.MODULES);
    }
  }
}
