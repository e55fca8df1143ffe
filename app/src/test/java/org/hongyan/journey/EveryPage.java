package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Walks through every page of a running demo with the scripts of {@code web/e2e}. */
final class EveryPage {

  private static final Path SCRIPTS = Path.of("..", "web", "e2e");
  private static final String PASSWORD = "hongyan-demo";

  private EveryPage() {}

  /**
   * Every page once: WCAG 2.2 A and AA in both languages and themes, and nothing wider than its
   * window in words two fifths longer than English.
   */
  static void keepsToTheRules(Program program, Path folder) throws Exception {
    var report = folder.resolve("pages.txt");
    int exit = run("check.mjs", program, "director,seller1,admin", 300, report, List.of());
    var said = Files.readString(report);
    System.out.print(said.lines().reduce("", (before, line) -> line) + "\n");
    assertThat(exit).as(said).isZero();
  }

  /** A picture of every page for each role, language, theme and size; with an index. */
  static void pictures(Program program, Path out, Path folder) throws Exception {
    var everybody = "seller1,leader1,manager1,director,reviewer,trainer,admin";
    var report = folder.resolve("shots.txt");
    var options = List.of("--scenes", "--out", out.toAbsolutePath().toString());
    int exit = run("shots.mjs", program, everybody, 3_600, report, options);
    var said = Files.readString(report);
    System.out.print(said);
    assertThat(exit).as(said).isZero();
  }

  private static int run(
      String script,
      Program program,
      String accounts,
      int seconds,
      Path report,
      List<String> options)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.addAll(List.of("node", SCRIPTS.resolve(script).toString()));
    command.addAll(List.of("--base", program.address(), "--accounts", accounts));
    command.addAll(List.of("--password", PASSWORD));
    command.addAll(options);
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(report.toFile())
            .start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroy();
      throw new AssertionError("not within " + seconds + " s: " + Files.readString(report));
    }
    return process.exitValue();
  }
}
