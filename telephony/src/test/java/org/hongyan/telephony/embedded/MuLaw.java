package org.hongyan.telephony.embedded;

import java.io.ByteArrayOutputStream;

/**
 * Test tones as raw mu-law, 8000 samples a second; its own encoder (G.711), so as to judge ours.
 */
final class MuLaw {
  private MuLaw() {}

  static byte[] tone(int hertz, int millis) {
    var result = new byte[millis * 8];
    for (var i = 0; i < result.length; i++) {
      result[i] = encode((int) (8000 * Math.sin(2 * Math.PI * hertz * i / 8000)));
    }
    return result;
  }

  static byte[] cadence(int hertz, int on, int off, int times) {
    var result = new ByteArrayOutputStream();
    for (var i = 0; i < times; i++) {
      result.writeBytes(tone(hertz, on));
      result.writeBytes(tone(0, off));
    }
    return result.toByteArray();
  }

  private static byte encode(int sample) {
    var sign = sample < 0 ? 0x80 : 0;
    var magnitude = Math.min(Math.abs(sample), 32_635) + 132;
    var exponent = 31 - Integer.numberOfLeadingZeros(magnitude) - 7;
    var mantissa = (magnitude >> (exponent + 3)) & 0x0F;
    return (byte) ~(sign | exponent << 4 | mantissa);
  }
}
