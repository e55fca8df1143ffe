package org.hongyan.telephony.media;

/** Sender and receiver reports of one leg every five seconds, RFC 3550 section 6. */
final class Rtcp {
  private static final byte[] NAME = {'h', 'o', 'n', 'g', 'y', 'a', 'n'};
  private static final int SENDER_REPORT = 200;
  private static final int RECEIVER_REPORT = 201;
  private static final int SOURCE_DESCRIPTION = 202;
  private static final int REPORT_BLOCK = 24;

  private final byte[] out = new byte[200];
  private int lastReport;
  private long lastReportNanos;
  private double roundTripMillis;
  private double remoteLoss;

  /** Writes a compound packet and sends it. */
  void report(RtpSender sender, RtpReceiver receiver, long now) {
    int blocks = receiver.started() ? 1 : 0;
    int at = 28;
    header(0, SENDER_REPORT, blocks, 28 + blocks * REPORT_BLOCK);
    RtpPacket.putInt(out, 4, sender.ssrc());
    RtpPacket.putInt(out, 8, (int) (now / 1_000_000_000L));
    RtpPacket.putInt(out, 12, fraction(now));
    RtpPacket.putInt(out, 16, sender.timestampNow(now));
    RtpPacket.putInt(out, 20, (int) sender.packets());
    RtpPacket.putInt(out, 24, (int) sender.octets());
    if (blocks == 1) {
      receiver.writeReport(out, at);
      RtpPacket.putInt(out, at + 16, lastReport);
      long delay = lastReport == 0 ? 0 : (now - lastReportNanos) * 65_536 / 1_000_000_000L;
      RtpPacket.putInt(out, at + 20, (int) delay);
      at += REPORT_BLOCK;
    }
    header(at, SOURCE_DESCRIPTION, 1, 20);
    RtpPacket.putInt(out, at + 4, sender.ssrc());
    out[at + 8] = 1;
    out[at + 9] = (byte) NAME.length;
    System.arraycopy(NAME, 0, out, at + 10, NAME.length);
    out[at + 17] = 0;
    out[at + 18] = 0;
    out[at + 19] = 0;
    sender.control(out, at + 20);
  }

  private void header(int at, int type, int count, int length) {
    out[at] = (byte) (0x80 | count);
    out[at + 1] = (byte) type;
    RtpPacket.putShort(out, at + 2, length / 4 - 1);
  }

  private static int fraction(long now) {
    return (int) ((now % 1_000_000_000L) * (1L << 32) / 1_000_000_000L);
  }

  /** Middle 32 bits of our clock, the unit of round-trip sums. */
  private static int middle(long now) {
    return (int) (now / 1_000_000_000L) << 16 | fraction(now) >>> 16;
  }

  /** Reads a compound packet of the party. */
  void heard(byte[] bytes, int length, int ourSsrc, long now) {
    int at = 0;
    while (at + 8 <= length && (bytes[at] & 0xC0) == 0x80) {
      int size = 4 * (RtpPacket.shortAt(bytes, at + 2) + 1);
      if (at + size > length) {
        return;
      }
      int type = bytes[at + 1] & 0xFF;
      int blocks = at + (type == SENDER_REPORT ? 28 : 8);
      if (type == SENDER_REPORT && size >= 28) {
        lastReport = RtpPacket.intAt(bytes, at + 10);
        lastReportNanos = now;
      }
      if (type == SENDER_REPORT || type == RECEIVER_REPORT) {
        for (int i = 0; i < (bytes[at] & 0x1F) && blocks + REPORT_BLOCK <= at + size; i++) {
          block(bytes, blocks, ourSsrc, now);
          blocks += REPORT_BLOCK;
        }
      }
      at += size;
    }
  }

  private void block(byte[] bytes, int at, int ourSsrc, long now) {
    if (RtpPacket.intAt(bytes, at) != ourSsrc) {
      return;
    }
    remoteLoss = (bytes[at + 4] & 0xFF) / 256.0;
    int echoed = RtpPacket.intAt(bytes, at + 16);
    if (echoed != 0) {
      int trip = middle(now) - echoed - RtpPacket.intAt(bytes, at + 20);
      roundTripMillis = Math.max(0, trip * 1000.0 / 65_536);
    }
  }

  LineQuality quality() {
    return new LineQuality(roundTripMillis, remoteLoss);
  }
}
