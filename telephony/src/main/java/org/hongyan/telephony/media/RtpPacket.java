package org.hongyan.telephony.media;

/** A view of one RTP packet in a shared buffer, RFC 3550 section 5.1; reused for every packet. */
final class RtpPacket {
  byte[] buffer = new byte[0];
  int payloadOffset;
  int payloadLength;
  int payloadType;
  boolean marker;
  int sequence;
  int timestamp;
  int ssrc;

  /** Reads the header; false when this is no RTP packet with a payload. */
  boolean parse(byte[] bytes, int length) {
    if (length <= 12 || (bytes[0] & 0xC0) != 0x80) {
      return false;
    }
    int offset = 12 + 4 * (bytes[0] & 0x0F);
    if ((bytes[0] & 0x10) != 0) {
      if (offset + 4 > length) {
        return false;
      }
      offset += 4 + 4 * shortAt(bytes, offset + 2);
    }
    int end = length - ((bytes[0] & 0x20) != 0 ? bytes[length - 1] & 0xFF : 0);
    if (offset >= end) {
      return false;
    }
    buffer = bytes;
    payloadOffset = offset;
    payloadLength = end - offset;
    marker = (bytes[1] & 0x80) != 0;
    payloadType = bytes[1] & 0x7F;
    sequence = shortAt(bytes, 2);
    timestamp = intAt(bytes, 4);
    ssrc = intAt(bytes, 8);
    return true;
  }

  /** Takes over another packet with a copy of its payload, cut to what {@code buffer} holds. */
  void copyFrom(RtpPacket other) {
    payloadOffset = 0;
    payloadLength = Math.min(other.payloadLength, buffer.length);
    System.arraycopy(other.buffer, other.payloadOffset, buffer, 0, payloadLength);
    payloadType = other.payloadType;
    marker = other.marker;
    sequence = other.sequence;
    timestamp = other.timestamp;
    ssrc = other.ssrc;
  }

  static int shortAt(byte[] bytes, int offset) {
    return (bytes[offset] & 0xFF) << 8 | bytes[offset + 1] & 0xFF;
  }

  static int intAt(byte[] bytes, int offset) {
    return shortAt(bytes, offset) << 16 | shortAt(bytes, offset + 2);
  }

  static void putShort(byte[] bytes, int offset, int value) {
    bytes[offset] = (byte) (value >> 8);
    bytes[offset + 1] = (byte) value;
  }

  static void putInt(byte[] bytes, int offset, int value) {
    putShort(bytes, offset, value >> 16);
    putShort(bytes, offset + 2, value);
  }
}
