package org.hongyan.telephony.media;

/** Reads RFC 4733 events; the many packets of one press share a timestamp and count once. */
final class DtmfReceiver {
  static final String KEYS = "0123456789*#ABCD";

  private boolean any;
  private int lastTimestamp;

  /** The key of a new press, or 0 when the packet repeats one or is no digit. */
  char accept(RtpPacket packet) {
    if (packet.payloadLength < 4) {
      return 0;
    }
    int event = packet.buffer[packet.payloadOffset] & 0xFF;
    if (event >= KEYS.length() || any && packet.timestamp - lastTimestamp <= 0) {
      return 0;
    }
    any = true;
    lastTimestamp = packet.timestamp;
    return KEYS.charAt(event);
  }

  void reset() {
    any = false;
  }
}
