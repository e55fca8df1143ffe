package org.hongyan.telephony.simulator;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * Decides how numbers behave. The same seed, number and attempt always give the same behaviour; a
 * vacant number stays vacant at every attempt, anything else may change from call to call.
 *
 * @param ring how long it rings before an answer
 * @param talk how long people stay on the line
 */
public record CarrierPlan(long seed, Shares shares, Range ring, Range talk) {
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  /** Parts of all calls, together 1. */
  public record Shares(
      double answer, double noAnswer, double busy, double vacant, double off, double machine) {
    public Shares {
      var sum = answer + noAnswer + busy + vacant + off + machine;
      if (Math.abs(sum - 1) > 1e-6
          || Math.min(Math.min(answer, noAnswer), Math.min(busy, vacant)) < 0
          || Math.min(off, machine) < 0) {
        throw new IllegalArgumentException("shares must be 0 or more and together 1, not " + sum);
      }
    }
  }

  /** From {@code least} to {@code most}, evenly. */
  public record Range(Duration least, Duration most) {
    public Range {
      if (least.isNegative() || most.compareTo(least) < 0) {
        throw new IllegalArgumentException("a range goes from 0 or more upwards");
      }
    }

    Duration pick(SplittableRandom random) {
      return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
    }
  }

  /**
   * A mix as a calling list of middling quality shows it: our own estimate for demonstrations, not
   * a measured figure.
   */
  public static CarrierPlan realistic(long seed) {
    return new CarrierPlan(
        seed,
        new Shares(0.35, 0.40, 0.10, 0.08, 0.05, 0.02),
        new Range(Duration.ofSeconds(3), Duration.ofSeconds(15)),
        new Range(Duration.ofSeconds(20), Duration.ofSeconds(120)));
  }

  /** What happens at the {@code attempt}-th call, counted from 0, to this number. */
  public Behaviour behaviour(String number, int attempt) {
    var person = new SplittableRandom(seed * GOLDEN + hash(number));
    if (person.nextDouble() < shares.vacant) {
      return new Behaviour.Vacant();
    }
    var random = new SplittableRandom(person.nextLong() + attempt * GOLDEN);
    var place = random.nextDouble() * (1 - shares.vacant);
    if ((place -= shares.answer) < 0) {
      return answer(random);
    }
    if ((place -= shares.noAnswer) < 0) {
      return new Behaviour.NoAnswer(Duration.ofSeconds(60));
    }
    if ((place -= shares.busy) < 0) {
      return random.nextBoolean()
          ? new Behaviour.Busy(Duration.ofMillis(random.nextLong(400, 2500)))
          : new Behaviour.EarlyBusy(Duration.ofMillis(random.nextLong(4000, 9000)));
    }
    return place < shares.off
        ? new Behaviour.Off()
        : new Behaviour.Machine(ring.pick(random), Duration.ofSeconds(30));
  }

  /** Every fifth person hangs up early and without a word. */
  private Behaviour answer(SplittableRandom random) {
    var rings = ring.pick(random);
    var talks = talk.pick(random);
    var polite = random.nextInt(5) > 0;
    return new Behaviour.Answer(rings, polite ? talks : talks.dividedBy(4), polite);
  }

  /** FNV-1a of 64 bits. */
  static long hash(String text) {
    var result = 0xCBF2_9CE4_8422_2325L;
    for (var i = 0; i < text.length(); i++) {
      result = (result ^ text.charAt(i)) * 0x100_0000_01B3L;
    }
    return result;
  }
}
