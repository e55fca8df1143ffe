package org.hongyan.engine.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Seeded campaign days; a failing one is named by its seed. */
class CampaignDaysTest {

  private static DiallerSettings settings(Random random) {
    return new DiallerSettings(
        random.nextInt(4) == 0 ? Mode.PREVIEW : Mode.PROGRESSIVE,
        1 + random.nextInt(6),
        0.5 + random.nextInt(4),
        Duration.ofSeconds(20),
        Duration.ofSeconds(15),
        Duration.ofSeconds(5));
  }

  @Test
  void twelveHundredDaysKeepTheInvariants() {
    int answered = 0;
    for (int seed = 0; seed < 1_200; seed++) {
      var random = new Random(seed);
      var day = new CampaignDay(seed, settings(random), 2 + random.nextInt(4), 60, seed % 4 != 0);
      try {
        day.run(Duration.ofHours(8));
        day.assertEveryAttemptIsAccountedFor();
        day.assertNobodyIsLost();
      } catch (AssertionError e) {
        throw new AssertionError("day of seed " + seed, e);
      }
      answered += day.answered.size();
    }
    assertThat(answered).isGreaterThan(4_000);
  }

  @Test
  void aDayRepeatedFromItsBeginningChangesNothing() {
    for (int seed = 0; seed < 50; seed++) {
      var day = new CampaignDay(seed, settings(new Random(seed)), 3, 15, true);
      day.run(Duration.ofHours(8));
      var end = day.now.plusSeconds(1);
      var once = Dialler.next(day.state, new DialEvent.Tick(), end).state();
      var state = once;
      for (var event : day.delivered) state = Dialler.next(state, event, end).state();
      assertThat(state).as("seed %d", seed).isEqualTo(once);
    }
  }

  @Test
  void aStepOfFiveHundredSellersIsShort() {
    var state =
        DiallerState.of(
            new DiallerSettings(
                Mode.PROGRESSIVE,
                500,
                1_000,
                Duration.ofSeconds(25),
                Duration.ofSeconds(20),
                Duration.ofSeconds(5)));
    var now = Instant.EPOCH;
    state = Dialler.next(state, new DialEvent.CampaignStarted(1), now).state();
    long start = System.nanoTime();
    int events = 0;
    for (int round = 1; round <= 20; round++) {
      for (int i = 0; i < 500; i++) {
        now = now.plusMillis(2);
        var agent = new AgentRef(new UUID(1, i));
        var attempt = new AttemptRef(new UUID(round, i));
        var lead = new LeadRef(new UUID(round, 1_000 + i));
        if (round == 1)
          state = Dialler.next(state, new DialEvent.AgentReady(agent, 1), now).state();
        state =
            Dialler.next(state, new DialEvent.LeadOffered(agent, round, lead, attempt), now)
                .state();
        state = Dialler.next(state, new DialEvent.CallEnded(attempt, EndCause.BUSY), now).state();
        events += 2;
      }
    }
    double micros = (System.nanoTime() - start) / 1e3 / events;
    assertThat(state.desks().values()).allMatch(d -> d.request() == 21);
    assertThat(micros).isLessThan(1_000);
  }
}
