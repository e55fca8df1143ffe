package org.hongyan.telephony.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads mono 8 kHz WAV files: PCM of 16 bits (format 1), A-law (6) and mu-law (7). */
final class WavFile {
  private static final int MAX_BYTES = 64 << 20;

  private WavFile() {}

  static short[] read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw refused(file, "is larger than 64 MB");
      }
      return decode(file, ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static short[] decode(Path file, ByteBuffer in) {
    if (in.remaining() < 12 || in.getInt(0) != 0x46464952 || in.getInt(8) != 0x45564157) {
      throw refused(file, "is no WAV file");
    }
    int format = 0;
    for (int at = 12; at + 8 <= in.limit(); ) {
      int name = in.getInt(at);
      long length = Math.min(in.getInt(at + 4) & 0xFFFFFFFFL, in.limit() - at - 8);
      if (name == 0x20746D66 && length >= 16) {
        format = checkedFormat(file, in, at + 8);
      } else if (name == 0x61746164) {
        return samples(file, format, in.slice(at + 8, (int) length).order(in.order()));
      }
      at = (int) Math.min(in.limit(), at + 8 + length + (length & 1));
    }
    throw refused(file, "has no sound in it");
  }

  private static int checkedFormat(Path file, ByteBuffer in, int at) {
    int channels = in.getShort(at + 2);
    int rate = in.getInt(at + 4);
    if (channels != 1 || rate != G711.RATE) {
      throw refused(file, "has " + channels + " channels at " + rate + " Hz, not 1 at 8000 Hz");
    }
    int format = in.getShort(at);
    int bits = in.getShort(at + 14);
    if (format == 1 && bits == 16 || (format == 6 || format == 7) && bits == 8) {
      return format;
    }
    throw refused(file, "has format " + format + " with " + bits + " bits");
  }

  private static short[] samples(Path file, int format, ByteBuffer data) {
    if (format == 0) {
      throw refused(file, "has sound before its format");
    }
    if (format == 1) {
      short[] pcm = new short[data.remaining() / 2];
      data.asShortBuffer().get(pcm);
      return pcm;
    }
    short[] table = G711.decodeTable(format == 6 ? Codec.PCMA : Codec.PCMU);
    short[] pcm = new short[data.remaining()];
    for (int i = 0; i < pcm.length; i++) {
      pcm[i] = table[data.get(i) & 0xFF];
    }
    return pcm;
  }

  private static IllegalArgumentException refused(Path file, String why) {
    return new IllegalArgumentException(
        file + " " + why + "\nMaybe convert it: sox in.wav -r 8000 -c 1 -b 16 out.wav");
  }
}
