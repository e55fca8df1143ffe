package org.hongyan.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulseTest {

  private static final Instant DEATH = Instant.parse("2026-03-02T08:15:27Z");

  @TempDir Path data;

  @Test
  void nextRunKnowsTheLastSignOfLifeAndTheFirstRunKnowsNone() throws Exception {
    var first = at(DEATH);
    assertThat(first.before()).isEmpty();
    first.beat();

    var next = at(DEATH.plusSeconds(3_600));
    next.beat();

    assertThat(next.before()).contains(DEATH);
    assertThat(at(DEATH.plusSeconds(7_200)).before()).contains(DEATH.plusSeconds(3_600));
  }

  @Test
  void fileThatWasRemovedComesBack() throws Exception {
    var pulse = at(DEATH);
    java.nio.file.Files.delete(data.resolve("last-alive"));
    pulse.beat();
    pulse.beat();
    assertThat(at(DEATH.plusSeconds(9)).before()).contains(DEATH);
  }

  private Pulse at(Instant now) throws Exception {
    return new Pulse(
        new SwitchboardProperties(data, false, Map.of(), null, null), InstantSource.fixed(now));
  }
}
