package org.hongyan.switchboard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the sound of a recording lies: stereo mu-law, 8 kHz, left and right byte by byte.
 *
 * @param offset first byte of sound
 * @param bytes bytes of sound, never more than the file has
 */
public record WaveHeader(long offset, long bytes) {

  private static final int RIFF = 0x46464952;
  private static final int WAVE = 0x45564157;
  private static final int FORMAT = 0x20746D66;
  private static final int DATA = 0x61746164;
  private static final int MU_LAW = 7;

  /**
   * @throws IllegalArgumentException when the file is of another kind
   */
  public static WaveHeader read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var head = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
      channel.read(head, 0);
      head.flip();
      if (head.remaining() < 44 || head.getInt(0) != RIFF || head.getInt(8) != WAVE) {
        throw new IllegalArgumentException("no WAVE file");
      }
      return find(head, channel.size());
    }
  }

  private static WaveHeader find(ByteBuffer head, long size) {
    boolean known = false;
    for (int at = 12; at + 8 <= head.limit(); ) {
      int name = head.getInt(at);
      long length = head.getInt(at + 4) & 0xFFFFFFFFL;
      if (name == FORMAT && at + 12 <= head.limit()) {
        known = head.getShort(at + 8) == MU_LAW && head.getShort(at + 10) == 2;
      } else if (name == DATA) {
        if (!known) throw new IllegalArgumentException("not stereo mu-law");
        return new WaveHeader(at + 8, Math.min(length, size - at - 8));
      }
      at = (int) Math.min(Integer.MAX_VALUE - 16, at + 8 + length + (length & 1));
    }
    throw new IllegalArgumentException("no sound");
  }

  public long millis() {
    return bytes * 1_000 / Recordings.BYTES_PER_SECOND;
  }
}
