package org.hongyan.telephony.media;

/**
 * Recognises call-progress tones by frequency (Goertzel over 20 ms) and cadence. Meant for the time
 * before the answer only: speech is not its subject.
 */
final class ToneDetector {
  private static final int OTHER = -2;
  private static final int HISTORY = 16;
  private static final int BLOCK_MILLIS = 20;
  private static final double TONE_SHARE = 0.75;
  private static final double QUIET_SHARE = 0.2;
  private static final double QUIET_ENERGY = G711.FRAME * 200.0 * 200.0;

  /** Told of each verdict, each once. */
  interface Listener {
    void recognised(String verdict, long afterMillis, double confidence);
  }

  private final TonePlan plan;
  private final Listener listener;
  private final long startNanos;
  private final double[] block = new double[G711.FRAME];
  private int filled;
  private boolean synced;
  private int nextTimestamp;
  private final int[] kinds = new int[HISTORY];
  private final int[] lengths = new int[HISTORY];
  private int runs;
  private int kind = OTHER;
  private int length;
  private int pending;
  private int pendingLength;
  private double toneEnergy;
  private double share;
  private double confidence = 1;
  private long reported;
  private boolean finished;

  ToneDetector(TonePlan plan, Listener listener, long now) {
    this.plan = plan;
    this.listener = listener;
    startNanos = now;
  }

  boolean isFinished() {
    return finished;
  }

  /** Listens to a packet; lost time counts as more of what was heard before. */
  void add(RtpPacket packet, Codec law, long now) {
    int gap = packet.timestamp - nextTimestamp;
    if (synced && gap < 0 && gap > -G711.RATE) {
      return;
    }
    if (synced && gap >= G711.FRAME && gap < G711.RATE) {
      length += gap / G711.FRAME;
    }
    synced = true;
    nextTimestamp = packet.timestamp + packet.payloadLength;
    short[] table = G711.decodeTable(law);
    for (int i = 0; i < packet.payloadLength && !finished; i++) {
      block[filled++] = table[packet.buffer[packet.payloadOffset + i] & 0xFF];
      if (filled == G711.FRAME) {
        filled = 0;
        step(classify());
        look(now);
      }
    }
  }

  private int classify() {
    double energy = 0;
    for (double sample : block) {
      energy += sample * sample;
    }
    if (energy < QUIET_ENERGY) {
      return TonePlan.SILENCE;
    }
    int best = OTHER;
    share = TONE_SHARE;
    for (int tone = 0; tone < plan.tones().size(); tone++) {
      double found = shareOf(plan.tones().get(tone), energy);
      if (found > share) {
        share = found;
        best = tone;
      }
    }
    if (best >= 0) {
      toneEnergy = energy;
      return best;
    }
    return energy < QUIET_SHARE * toneEnergy ? TonePlan.SILENCE : OTHER;
  }

  private double shareOf(TonePlan.Frequencies tone, double energy) {
    double best = 0;
    double sum = 0;
    double least = 1;
    for (double hertz : tone.hertz()) {
      double found = goertzel(hertz) / energy;
      best = Math.max(best, found);
      least = Math.min(least, found);
      sum += found;
    }
    if (!tone.together()) {
      return Math.min(1, best);
    }
    return least < 0.1 ? 0 : Math.min(1, sum);
  }

  /** Energy at one frequency, in the unit of the sum of squares of the block. */
  private double goertzel(double hertz) {
    double factor = 2 * Math.cos(2 * Math.PI * hertz / G711.RATE);
    double one = 0;
    double two = 0;
    for (double sample : block) {
      double zero = sample + factor * one - two;
      two = one;
      one = zero;
    }
    return 2 * (one * one + two * two - factor * one * two) / G711.FRAME;
  }

  /** Adds a block; a single block of another kind is a glitch or the edge of what follows. */
  private void step(int heard) {
    if (heard >= 0) {
      confidence = 0.9 * confidence + 0.1 * share;
    }
    if (heard == kind) {
      length += 1 + pendingLength;
      pendingLength = 0;
    } else if (pendingLength > 0 && heard == pending) {
      close();
      kind = heard;
      length = pendingLength + 1;
      pendingLength = 0;
    } else {
      pending = heard;
      pendingLength = Math.min(2, pendingLength + 1);
    }
  }

  private void close() {
    System.arraycopy(kinds, 1, kinds, 0, HISTORY - 1);
    System.arraycopy(lengths, 1, lengths, 0, HISTORY - 1);
    kinds[HISTORY - 1] = kind;
    lengths[HISTORY - 1] = length;
    runs = Math.min(HISTORY, runs + 1);
  }

  private void look(long now) {
    for (int i = 0; i < plan.verdicts().size() && !finished; i++) {
      TonePlan.Verdict verdict = plan.verdicts().get(i);
      if ((reported >> i & 1) == 0 && matches(verdict)) {
        reported |= 1L << i;
        finished = verdict.last();
        listener.recognised(verdict.name(), (now - startNanos) / 1_000_000, confidence);
      }
    }
  }

  private boolean matches(TonePlan.Verdict verdict) {
    int cycle = verdict.cycle().size();
    for (int offset = 0; offset < cycle; offset++) {
      if (verdict.element(offset).tone() >= 0 && matches(verdict, offset)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(TonePlan.Verdict verdict, int offset) {
    boolean open = verdict.element(offset + verdict.runs() - 1).isOpen();
    int closed = verdict.runs() - (open ? 1 : 0);
    if (closed > runs) {
      return false;
    }
    for (int i = 0; i < closed; i++) {
      int at = HISTORY - closed + i;
      if (!verdict.element(offset + i).fits(kinds[at], BLOCK_MILLIS * lengths[at])) {
        return false;
      }
    }
    return !open || verdict.element(offset + closed).fits(kind, BLOCK_MILLIS * length);
  }
}
