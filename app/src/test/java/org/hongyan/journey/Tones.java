package org.hongyan.journey;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes tones to speak with and finds them again in a recording. */
final class Tones {

  private static final int RATE = 48_000;
  private static final int HEADER = 44;

  private Tones() {}

  /** A mono WAV file of one tone. */
  static Path write(Path file, int hertz, int seconds) throws IOException {
    int samples = RATE * seconds;
    var wave = ByteBuffer.allocate(HEADER + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
    wave.put("RIFF".getBytes()).putInt(36 + 2 * samples).put("WAVEfmt ".getBytes()).putInt(16);
    wave.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
    wave.putShort((short) 2).putShort((short) 16).put("data".getBytes()).putInt(2 * samples);
    for (int i = 0; i < samples; i++) {
      wave.putShort((short) (12_000 * Math.sin(2 * Math.PI * hertz * i / RATE)));
    }
    return Files.write(file, wave.array());
  }

  /**
   * The best share of one tone in the energy of any second of a channel, 0 to 1.
   *
   * @param wave stereo µ-law WAV
   * @param channel 0 left, 1 right
   */
  static double share(byte[] wave, int channel, int hertz, int rate) {
    int start = dataStart(wave);
    int frames = (wave.length - start) / 2;
    double best = 0;
    for (int from = 0; from + rate <= frames; from += rate / 2) {
      double energy = 0, cosine = 0, sine = 0;
      for (int i = 0; i < rate; i++) {
        double sample = linear(wave[start + 2 * (from + i) + channel]);
        double angle = 2 * Math.PI * hertz * i / rate;
        energy += sample * sample;
        cosine += sample * Math.cos(angle);
        sine += sample * Math.sin(angle);
      }
      if (energy > 1e6) {
        best = Math.max(best, 2 * (cosine * cosine + sine * sine) / (rate * energy));
      }
    }
    return best;
  }

  private static int dataStart(byte[] wave) {
    for (int i = 12; i + 8 < wave.length; i++) {
      if (wave[i] == 'd' && wave[i + 1] == 'a' && wave[i + 2] == 't' && wave[i + 3] == 'a') {
        return i + 8;
      }
    }
    throw new AssertionError("not a WAV file of " + wave.length + " bytes");
  }

  /** One µ-law byte as a 14-bit sample (ITU-T G.711). */
  private static int linear(byte coded) {
    int u = ~coded & 0xFF;
    int magnitude = ((((u & 0x0F) << 3) + 0x84) << ((u & 0x70) >> 4)) - 0x84;
    return (u & 0x80) != 0 ? -magnitude : magnitude;
  }
}
