package org.hongyan.telephony.webrtc;

/** Numbers in network byte order. */
final class Bytes {
  private Bytes() {}

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
