package org.hongyan.telephony.media;

/** Tables of ITU-T G.711 for 16-bit samples. */
final class G711 {
  static final int RATE = 8000;
  static final int FRAME = 160;

  private static final short[] ULAW = new short[256];
  private static final short[] ALAW = new short[256];
  private static final byte[] TO_ULAW = new byte[65_536];
  private static final byte[] TO_ALAW = new byte[65_536];
  static final byte[] ULAW_TO_ALAW = new byte[256];
  static final byte[] ALAW_TO_ULAW = new byte[256];

  static {
    for (int code = 0; code < 256; code++) {
      ULAW[code] = expandUlaw(code);
      ALAW[code] = expandAlaw(code);
    }
    for (int sample = Short.MIN_VALUE; sample <= Short.MAX_VALUE; sample++) {
      TO_ULAW[sample & 0xFFFF] = compressUlaw(sample);
      TO_ALAW[sample & 0xFFFF] = compressAlaw(sample);
    }
    for (int code = 0; code < 256; code++) {
      ULAW_TO_ALAW[code] = TO_ALAW[ULAW[code] & 0xFFFF];
      ALAW_TO_ULAW[code] = TO_ULAW[ALAW[code] & 0xFFFF];
    }
  }

  private G711() {}

  static short[] decodeTable(Codec codec) {
    return codec == Codec.PCMU ? ULAW : ALAW;
  }

  static byte[] encodeTable(Codec codec) {
    return codec == Codec.PCMU ? TO_ULAW : TO_ALAW;
  }

  private static short expandUlaw(int code) {
    int inverted = ~code & 0xFF;
    int magnitude = ((((inverted & 0x0F) << 3) + 0x84) << ((inverted & 0x70) >> 4)) - 0x84;
    return (short) ((inverted & 0x80) != 0 ? -magnitude : magnitude);
  }

  private static short expandAlaw(int code) {
    int even = code ^ 0x55;
    int segment = (even & 0x70) >> 4;
    int magnitude = ((even & 0x0F) << 4) + 8;
    if (segment > 0) {
      magnitude = (magnitude + 0x100) << (segment - 1);
    }
    return (short) ((even & 0x80) != 0 ? magnitude : -magnitude);
  }

  private static byte compressUlaw(int sample) {
    int magnitude = Math.min(Math.abs(sample), 32_635) + 0x84;
    int exponent = 24 - Integer.numberOfLeadingZeros(magnitude);
    int mantissa = (magnitude >> (exponent + 3)) & 0x0F;
    return (byte) ~((sample < 0 ? 0x80 : 0) | exponent << 4 | mantissa);
  }

  private static byte compressAlaw(int sample) {
    int magnitude = sample >= 0 ? sample : -sample - 1;
    int exponent = Math.max(0, 24 - Integer.numberOfLeadingZeros(magnitude));
    int mantissa = (magnitude >> (exponent == 0 ? 4 : exponent + 3)) & 0x0F;
    return (byte) (((sample >= 0 ? 0x80 : 0) | exponent << 4 | mantissa) ^ 0x55);
  }
}
