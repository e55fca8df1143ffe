package org.hongyan.telephony.media;

/** Loss and jitter of an incoming stream as in RFC 3550, appendices A.1, A.3 and A.8. */
final class RtpReceiver {
  private static final int MAX_DROPOUT = 3000;

  private boolean started;
  private int ssrc;
  private int firstSequence;
  private int highestSequence;
  private long cycles;
  private long receivedOfStream;
  private long receivedBefore;
  private long lostBefore;
  private double jitterSamples;
  private long lastTransit;
  private boolean haveTransit;
  private long reportedExpected;
  private long reportedReceived;

  /** Counts a packet; digits ({@code timed} false) repeat one timestamp and stay out of jitter. */
  void count(RtpPacket packet, boolean timed, long now) {
    int ahead = (packet.sequence - highestSequence) & 0xFFFF;
    boolean jump = ahead >= MAX_DROPOUT && ahead <= 0x10000 - MAX_DROPOUT;
    if (!started || packet.ssrc != ssrc || jump) {
      restart(packet);
    } else if (ahead < MAX_DROPOUT) {
      if (packet.sequence < highestSequence) {
        cycles += 0x10000;
      }
      highestSequence = packet.sequence;
    }
    receivedOfStream++;
    if (timed) {
      timing(packet, now);
    }
  }

  private void restart(RtpPacket packet) {
    if (started) {
      lostBefore += Math.max(0, expected() - receivedOfStream);
      receivedBefore += receivedOfStream;
    }
    started = true;
    ssrc = packet.ssrc;
    firstSequence = packet.sequence;
    highestSequence = packet.sequence;
    cycles = 0;
    receivedOfStream = 0;
    reportedExpected = 0;
    reportedReceived = 0;
    haveTransit = false;
  }

  private void timing(RtpPacket packet, long now) {
    long transit = (int) (now / 125_000 - packet.timestamp);
    if (haveTransit) {
      double difference = Math.abs((int) (transit - lastTransit));
      if (difference < 8000) {
        jitterSamples += (difference - jitterSamples) / 16;
      }
    }
    lastTransit = transit;
    haveTransit = true;
  }

  private long expected() {
    return cycles + highestSequence - firstSequence + 1;
  }

  boolean started() {
    return started;
  }

  int ssrc() {
    return ssrc;
  }

  long received() {
    return receivedBefore + receivedOfStream;
  }

  long lost() {
    return lostBefore + (started ? Math.max(0, expected() - receivedOfStream) : 0);
  }

  double jitterMillis() {
    return jitterSamples / 8;
  }

  /** Writes the 24 bytes of a report block, RFC 3550 section 6.4.1, without the last two words. */
  void writeReport(byte[] out, int offset) {
    long expectedNow = expected() - reportedExpected;
    long receivedNow = receivedOfStream - reportedReceived;
    reportedExpected = expected();
    reportedReceived = receivedOfStream;
    long lostNow = Math.max(0, expectedNow - receivedNow);
    int fraction = expectedNow <= 0 ? 0 : (int) Math.min(255, (lostNow << 8) / expectedNow);
    RtpPacket.putInt(out, offset, ssrc);
    RtpPacket.putInt(out, offset + 4, (int) Math.min(0x7FFFFF, lost()));
    out[offset + 4] = (byte) fraction;
    RtpPacket.putInt(out, offset + 8, (int) (cycles + highestSequence));
    RtpPacket.putInt(out, offset + 12, (int) jitterSamples);
  }
}
