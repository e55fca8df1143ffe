package org.hongyan.telephony.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of one channel of a stereo mu-law WAV file is a certain tone (Goertzel's algorithm). */
final class StereoTone {
  private StereoTone() {}

  /** Energy share 0 to 1, over the blocks of 100 ms that are not silent. */
  static double share(Path wav, int channel, int hertz) throws IOException {
    var bytes = Files.readAllBytes(wav);
    var start = dataStart(bytes);
    var frames = (bytes.length - start) / 2;
    var tone = 0.0;
    var all = 0.0;
    for (var block = 0; block + 800 <= frames; block += 800) {
      var s1 = 0.0;
      var s2 = 0.0;
      var energy = 0.0;
      var turn = 2 * Math.cos(2 * Math.PI * hertz / 8000);
      for (var i = 0; i < 800; i++) {
        var x = expand(bytes[start + 2 * (block + i) + channel]);
        energy += x * x;
        var s0 = x + turn * s1 - s2;
        s2 = s1;
        s1 = s0;
      }
      tone += (s1 * s1 + s2 * s2 - turn * s1 * s2) / 400;
      all += energy;
    }
    return all < 1e6 ? 0 : tone / all;
  }

  private static int dataStart(byte[] bytes) {
    for (var at = 12; at < bytes.length - 8; at++) {
      if (bytes[at] == 'd'
          && bytes[at + 1] == 'a'
          && bytes[at + 2] == 't'
          && bytes[at + 3] == 'a') {
        return at + 8;
      }
    }
    throw new AssertionError("no sound in the file");
  }

  private static double expand(byte code) {
    var bits = ~code & 0xFF;
    var magnitude = (((bits & 0x0F) << 3) + 132 << ((bits & 0x70) >> 4)) - 132;
    return (bits & 0x80) == 0 ? magnitude : -magnitude;
  }
}
