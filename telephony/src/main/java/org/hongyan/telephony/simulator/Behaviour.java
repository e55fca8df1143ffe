package org.hongyan.telephony.simulator;

import java.time.Duration;

/** What happens when a number is dialled. */
public sealed interface Behaviour {

  /** Rings, a person answers and talks; {@code polite} people say goodbye before they hang up. */
  record Answer(Duration ring, Duration talk, boolean polite) implements Behaviour {}

  /** Rings, is answered, plays a tone of {@code hertz}, hangs up. */
  record Tone(Duration ring, Duration talk, int hertz) implements Behaviour {}

  /** Rings, is answered and stays silent, without any sound packet. */
  record Silent(Duration ring, Duration talk) implements Behaviour {}

  /** Rings, an answering machine speaks and beeps, then listens. */
  record Machine(Duration ring, Duration listens) implements Behaviour {}

  /** Rings until the caller gives up, or the network does after {@code patience}: 480, cause 19. */
  record NoAnswer(Duration patience) implements Behaviour {}

  /** 486, cause 17, after {@code after}. */
  record Busy(Duration after) implements Behaviour {}

  /** Busy tone as early media (183) for {@code tone}, then 480, cause 17. */
  record EarlyBusy(Duration tone) implements Behaviour {}

  /** 404, cause 1: a number that does not exist. */
  record Vacant() implements Behaviour {}

  /** An announcement as early media, then 480, cause 20: the telephone is switched off. */
  record Off() implements Behaviour {}
}
