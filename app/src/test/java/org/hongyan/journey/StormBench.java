package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fault F2 for many rounds; not part of the suite. Run with {@code ./hongyan bench faults}; {@code
 * -Dfaults.rounds=} sets how many, {@code -Dfaults.check-every=} after how many of them all
 * invariants are checked.
 */
class StormBench {

  /** The bar is 45 s on an idle machine; the figure is printed, a busy one may take longer. */
  private static final CallStorm.Pace PACE = new CallStorm.Pace(Duration.ofMinutes(4), 5_000);

  @TempDir Path folder;

  private Program program;

  @Test
  void killedAgainAndAgainWhileManyCall() throws Exception {
    int rounds = Integer.getInteger("faults.rounds", 50);
    int every = Integer.getInteger("faults.check-every", 1);
    var data = Files.createDirectory(folder.resolve("storm"));
    int port = Program.freePort();
    program = Program.startAt(port, data, "demo");
    try (var storm = CallStorm.begin(program, data, folder, rounds)) {
      storm.rounds(
          rounds,
          PACE,
          round -> {
            program.kill();
            if (round % every == 0) holds(Program.command(data, "invariants"));
            var since = Instant.now();
            program = Program.startAt(port, data, "demo");
            return since;
          });
      storm.judge();
    } finally {
      program.close();
    }
    holds(Program.command(data, "invariants"));
    assertThat(Program.command(data, "audit verify")).startsWith("exit 0");
  }

  private static void holds(String verdict) {
    assertThat(verdict).startsWith("exit 0").doesNotContain("wrong");
  }
}
