package org.hongyan.telephony.media;

import org.jspecify.annotations.Nullable;

/**
 * One continuous outgoing RTP stream, whatever feeds it: a relayed party, a mixer, a file, digits
 * or silence. Sequence numbers and timestamps run on when the source changes; the marker bit shows
 * the change.
 */
final class RtpSender {
  private static final long LOCAL = Long.MIN_VALUE;
  private static final int MAX_PAYLOAD = 1200;

  private final byte[] out = new byte[1500];
  private final int ssrc;
  private final PacketSink sink;
  private int sequence;
  private int timestamp;
  private int sentTimestamp;
  private int sequenceOffset;
  private int timestampOffset;
  private long source = LOCAL;
  private long lastNanos;
  private long lastRelayNanos;
  private long packets;
  private long octets;

  RtpSender(int ssrc, PacketSink sink) {
    this.ssrc = ssrc;
    this.sink = sink;
    sequence = ssrc >>> 17;
    timestamp = ssrc * 31;
  }

  /**
   * Forwards a packet at once; {@code law} translates byte for byte, null copies. False: unsent.
   */
  boolean relay(RtpPacket in, long from, int payloadType, byte @Nullable [] law, long now) {
    if (!sink.ready() || in.payloadLength > MAX_PAYLOAD) {
      return false;
    }
    boolean change = from != source;
    if (change) {
      source = from;
      sequenceOffset = sequence + 1 - in.sequence;
      timestampOffset = timestampAt(now) - in.timestamp;
    }
    if (law == null) {
      System.arraycopy(in.buffer, in.payloadOffset, out, 12, in.payloadLength);
    } else {
      for (int i = 0; i < in.payloadLength; i++) {
        out[12 + i] = law[in.buffer[in.payloadOffset + i] & 0xFF];
      }
    }
    lastRelayNanos = now;
    int outSequence = (in.sequence + sequenceOffset) & 0xFFFF;
    int outTimestamp = in.timestamp + timestampOffset;
    send(payloadType, change || in.marker, outSequence, outTimestamp, in.payloadLength, now);
    return true;
  }

  /** A relayed packet that is not passed on must not look like a loss. */
  void skipRelayed(long from) {
    if (from == source) {
      sequenceOffset--;
    }
  }

  /** Sends a frame of our own. */
  boolean frame(byte[] payload, int length, int payloadType, long now) {
    if (!sink.ready()) {
      return false;
    }
    boolean change = source != LOCAL;
    int next = change ? timestampAt(now) : continued(now);
    source = LOCAL;
    System.arraycopy(payload, 0, out, 12, length);
    send(payloadType, change, sequence + 1, next, length, now);
    return true;
  }

  /** Sends one packet of a digit, RFC 4733; all packets of the digit carry its first timestamp. */
  void event(int code, boolean end, int duration, boolean first, int payloadType, long now) {
    if (!sink.ready()) {
      return;
    }
    int at = first ? timestampAt(now) : timestamp;
    source = LOCAL;
    out[12] = (byte) code;
    out[13] = (byte) (end ? 0x8A : 0x0A);
    RtpPacket.putShort(out, 14, duration);
    send(payloadType, first, sequence + 1, at, 4, now);
  }

  private int continued(long now) {
    return now - lastNanos < 100_000_000 ? timestamp + G711.FRAME : timestampAt(now);
  }

  private int timestampAt(long now) {
    if (lastNanos == 0) {
      return timestamp;
    }
    long frames = Math.max(1, (now - lastNanos + 10_000_000) / 20_000_000);
    return timestamp + (int) (frames * G711.FRAME);
  }

  private void send(
      int type, boolean marker, int outSequence, int outTimestamp, int len, long now) {
    out[0] = (byte) 0x80;
    out[1] = (byte) (type | (marker ? 0x80 : 0));
    RtpPacket.putShort(out, 2, outSequence);
    RtpPacket.putInt(out, 4, outTimestamp);
    RtpPacket.putInt(out, 8, ssrc);
    if ((short) (outSequence - sequence) > 0) {
      sequence = outSequence & 0xFFFF;
      timestamp = outTimestamp;
    }
    sentTimestamp = outTimestamp;
    lastNanos = now;
    packets++;
    octets += len;
    sink.rtp(out, 12 + len);
  }

  /** Sends a control packet. */
  void control(byte[] packet, int length) {
    if (sink.ready() && packets > 0) {
      sink.rtcp(packet, length);
    }
  }

  /** The timestamp the packet sent last carried. */
  int sentTimestamp() {
    return sentTimestamp;
  }

  /** The stream's timestamp for this moment, for sender reports. */
  int timestampNow(long now) {
    return timestamp + (int) ((now - lastNanos) / 125_000);
  }

  boolean idleSince(long nanos) {
    return lastNanos < nanos || lastNanos == 0;
  }

  boolean relayedSince(long nanos) {
    return lastRelayNanos >= nanos && lastRelayNanos != 0;
  }

  int ssrc() {
    return ssrc;
  }

  long packets() {
    return packets;
  }

  long octets() {
    return octets;
  }
}
