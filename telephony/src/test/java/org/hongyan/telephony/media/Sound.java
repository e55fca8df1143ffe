package org.hongyan.telephony.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Test helper: makes and measures 8 kHz sound. */
final class Sound {
  private Sound() {}

  static short[] tone(double hertz, int millis) {
    return Tone.cadence(hertz, 0.4, millis, 0);
  }

  /** Share of the sound's energy at one frequency, 0 to 1, over blocks of 20 ms that are loud. */
  static double share(short[] pcm, double hertz) {
    double tone = 0;
    double all = 0;
    for (int at = 0; at + 160 <= pcm.length; at += 160) {
      double energy = 0;
      double re = 0;
      double im = 0;
      for (int i = 0; i < 160; i++) {
        double phase = 2 * Math.PI * hertz * (at + i) / 8000;
        re += pcm[at + i] * Math.cos(phase);
        im += pcm[at + i] * Math.sin(phase);
        energy += (double) pcm[at + i] * pcm[at + i];
      }
      if (energy > 160 * 200.0 * 200.0) {
        all += energy;
        tone += 2 * (re * re + im * im) / 160;
      }
    }
    return all == 0 ? 0 : tone / all;
  }

  /** Blocks of 20 ms louder than a whisper. */
  static int loudBlocks(short[] pcm) {
    int loud = 0;
    for (int at = 0; at + 160 <= pcm.length; at += 160) {
      double energy = 0;
      for (int i = at; i < at + 160; i++) {
        energy += (double) pcm[i] * pcm[i];
      }
      loud += energy > 160 * 200.0 * 200.0 ? 1 : 0;
    }
    return loud;
  }

  /** One channel of a recording of ours: 0 left, 1 right. */
  static short[] channel(Path wav, int side) throws IOException {
    byte[] bytes = Files.readAllBytes(wav);
    int data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(54);
    byte[] law = Arrays.copyOfRange(bytes, 58, 58 + data);
    short[] pcm = new short[data / 2];
    for (int i = 0; i < pcm.length; i++) {
      pcm[i] = (short) Codec.PCMU.decode(law[2 * i + side]);
    }
    return pcm;
  }

  static void writeWav(Path file, short[] pcm, int rate) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(44 + 2 * pcm.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * pcm.length);
    out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
    out.putShort((short) 1).putInt(rate).putInt(2 * rate).putShort((short) 2).putShort((short) 16);
    out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * pcm.length);
    for (short sample : pcm) {
      out.putShort(sample);
    }
    Files.write(file, out.array());
  }
}
