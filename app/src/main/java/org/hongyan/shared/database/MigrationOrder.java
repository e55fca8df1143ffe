package org.hongyan.shared.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates module by module, each with its own versions and history, those that others refer to
 * first. Spring Modulith's runtime could do the same, but scans all classes at every start for it.
 */
@Component
class MigrationOrder implements FlywayMigrationStrategy {

  /** Folders of {@code db/migration}; foreign keys point to earlier ones only. */
  static final List<String> MODULES =
      List.of(
          "__root",
          "identity",
          "switchboard",
          "people",
          "customers",
          "activities",
          "deals",
          "calling",
          "coaching",
          "planning",
          "targets",
          "pay",
          "insight");

  @Override
  public void migrate(Flyway flyway) {
    for (var module : MODULES) {
      var location = "db/migration/" + module;
      if (getClass().getClassLoader().getResource(location) == null) continue;
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .locations("classpath:" + location)
          .table("flyway_schema_history_" + module.replace("__", ""))
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
  }
}
