package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** The database goes away in the middle of a talk: the talk, its sound and its notes do not. */
final class Outage {

  private static final String NOTE = "断库期间记下：下周三送样品";

  /** The bar is 5 s on an idle machine; a busy one gets three times that. */
  private static final Duration LONGEST_RETURN = Duration.ofSeconds(15);

  /** A pool's patience with the database, and the way to the switchboard. */
  private static final Duration LONGEST_HANG_UP = Duration.ofSeconds(8);

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Program program;
  private final OutsideServer server;
  private final ApiClient seller;

  Outage(Program program, OutsideServer server, ApiClient seller) {
    this.program = program;
    this.server = server;
    this.seller = seller;
  }

  /** The customer hangs up three seconds before the database is back. */
  void endures(String password, Duration away) throws Exception {
    try (var seat = Seat.open(program, "s", password)) {
      seat.begin("回访");
      seat.state("TALKING", PATIENCE);
      server.stop();
      long gone = System.nanoTime();
      seat.state("WRAP_UP", PATIENCE);
      seat.type(NOTE, 20);
      seat.outcome("interested");
      assertThat(seat.note()).as("kept by the page").isEqualTo(NOTE);
      var left = away.minusNanos(System.nanoTime() - gone);
      if (left.isPositive()) seat.pause(left);
      assertThat(seat.state()).as("nothing was lost meanwhile").isEqualTo("WRAP_UP");
      server.startAgain();
      long back = System.nanoTime();
      serves();
      double served = (System.nanoTime() - back) / 1e9;
      seat.state("READY", PATIENCE);
      double saved = (System.nanoTime() - back) / 1e9;
      System.out.printf(
          "BENCH faults database away for %d s in a talk: served %.1f s after its return, the outcome"
              + " typed meanwhile saved after %.1f s%n",
          away.toSeconds(), served, saved);
      assertThat(served).isLessThan(LONGEST_RETURN.toMillis() / 1e3);
      keptWhole(away.minusSeconds(3));
    }
  }

  /** The customer would talk on for minutes: the seller ends it while the database is away. */
  void hangsUp(String password) throws Exception {
    try (var seat = Seat.open(program, "s", password)) {
      seat.state("TALKING", PATIENCE);
      server.stop();
      long pressed = System.nanoTime();
      seat.press("挂断");
      seat.state("WRAP_UP", PATIENCE);
      double ended = (System.nanoTime() - pressed) / 1e9;
      System.out.printf(
          "BENCH faults hang-up while the database is away: over after %.1f s%n", ended);
      assertThat(ended).isLessThan(LONGEST_HANG_UP.toMillis() / 1e3);
      seat.outcome("interested");
      server.startAgain();
      seat.state("READY", PATIENCE);
    }
  }

  private void serves() throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        seller.get("/api/desk");
        return;
      } catch (AssertionError refused) {
        assertThat(refused).hasMessageContaining(": 503 ");
        if (System.nanoTime() > until) throw refused;
        Thread.sleep(50);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  private void keptWhole(Duration talk) throws Exception {
    var page =
        seller.await(
            "/api/calls?recorded=true",
            Duration.ofSeconds(30),
            calls -> calls.at("/rows/0/recordingState").asString("").equals("READY"));
    var call = page.at("/rows/0");
    assertThat(call.get("outcomeCode").asString()).isEqualTo("interested");
    assertThat(call.get("note").asString()).isEqualTo(NOTE);
    assertThat(call.get("millis").asLong())
        .as("milliseconds recorded")
        .isBetween(talk.toMillis() - 1_000, talk.toMillis() + 1_500);
    assertThat(call.get("talkSeconds").asLong())
        .isBetween(talk.toSeconds() - 1, talk.toSeconds() + 1);
  }
}
