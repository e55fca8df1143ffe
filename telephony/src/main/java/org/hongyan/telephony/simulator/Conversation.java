package org.hongyan.telephony.simulator;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * One simulated customer on the line: greets, listens, replies when the caller pauses, speaks up
 * when nobody says anything, says goodbye. Driven by {@link #tick}, so it needs no thread.
 */
final class Conversation {
  static final long TICK_MILLIS = 200;
  private static final double SPEAKING = 0.03;
  private static final long PAUSE_MILLIS = 800;

  private final SplittableRandom random;
  private final String person;
  private final Consumer<short[]> say;
  private final DoubleSupplier caller;
  private long quietMillis;
  private long busyMillis;
  private long patience;
  private boolean callerSpoke;
  private boolean greeted;

  /**
   * @param say plays samples to the caller
   * @param caller the caller's level now, 0 to 1
   */
  Conversation(
      SplittableRandom random, String person, Consumer<short[]> say, DoubleSupplier caller) {
    this.random = random;
    this.person = person;
    this.say = say;
    this.caller = caller;
    this.busyMillis = random.nextLong(200, 900);
  }

  void tick() {
    if (busyMillis > 0) {
      busyMillis -= TICK_MILLIS;
      return;
    }
    if (!greeted) {
      greeted = true;
      speak(Sounds.GREETINGS);
      return;
    }
    if (caller.getAsDouble() > SPEAKING) {
      callerSpoke = true;
      quietMillis = 0;
      return;
    }
    quietMillis += TICK_MILLIS;
    if (callerSpoke && quietMillis >= PAUSE_MILLIS || quietMillis >= patience) {
      speak(Sounds.REPLIES);
    }
  }

  /** Says goodbye; the result is how long it takes in milliseconds. */
  long goodbye() {
    var bye = Sounds.phrase(person + "-bye");
    busyMillis = Long.MAX_VALUE;
    say.accept(bye);
    return Sounds.millis(bye);
  }

  private void speak(String[] choices) {
    var pcm = Sounds.phrase(person + "-" + choices[random.nextInt(choices.length)]);
    busyMillis = Sounds.millis(pcm);
    patience = random.nextLong(2500, 6000);
    quietMillis = 0;
    callerSpoke = false;
    say.accept(pcm);
  }
}
