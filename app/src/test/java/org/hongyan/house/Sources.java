package org.hongyan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the house, as the rules read them. */
final class Sources {

  static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  static final Path MODULES = HOUSE.resolve("app/src/main/java/org/hongyan");
  static final Path MIGRATIONS = HOUSE.resolve("app/src/main/resources/db/migration");

  private Sources() {}

  static List<Path> under(Path folder, String ending) {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("node_modules"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java files of all three Maven modules below {@code src/<part>/java}. */
  static List<Path> java(String part) {
    return List.of("engine", "telephony", "app").stream()
        .flatMap(
            module -> under(HOUSE.resolve(module + "/src/" + part + "/java"), ".java").stream())
        .toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return HOUSE.relativize(file).toString();
  }

  /** The module a Java file of the program belongs to. */
  static String module(Path file) {
    return MODULES.relativize(file).getName(0).toString();
  }
}
