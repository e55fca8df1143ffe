package org.hongyan.telephony.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stereo mu-law WAV file (format 7): what the customer hears left, what the customer says right.
 * Both sides are placed by wall clock, so losses, holds and pauses are silence and nothing shifts.
 * The newest four seconds live in memory; the writer drains them and patches the header every
 * second, so that a crash costs at most the last two seconds.
 */
final class StereoRecording {
  private static final Logger log = LoggerFactory.getLogger(StereoRecording.class);
  static final int LEFT = 0;
  static final int RIGHT = 1;
  static final int HEADER = 58;
  private static final int RING = 32_768;
  private static final int MASK = RING - 1;
  private static final int GUARD = G711.RATE / 2;
  private static final int DRIFT = G711.RATE / 5;

  final String id;
  final Path file;
  private final long startNanos;
  private final FileChannel channel;
  private final byte[] ring = new byte[2 * RING];
  private final boolean[] anchored = new boolean[2];
  private final long[] anchorPosition = new long[2];
  private final int[] anchorTimestamp = new int[2];
  private final ByteBuffer drain = ByteBuffer.allocate(2 * RING);
  private long written;
  private boolean paused;
  private long stopNanos;

  StereoRecording(String id, Path file, long now) throws IOException {
    this.id = id;
    this.file = file;
    startNanos = now;
    if (file.toAbsolutePath().getParent() instanceof Path folder) {
      Files.createDirectories(folder);
    }
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    Arrays.fill(ring, Codec.PCMU.silence());
    patchHeader();
  }

  synchronized void pause(boolean paused) {
    this.paused = paused;
  }

  /** Places sound that arrived just now; jumps of {@code timestamp} fall back to wall clock. */
  synchronized void add(
      int side, Codec codec, byte[] bytes, int offset, int length, int timestamp, long now) {
    if (paused || stopNanos != 0) {
      return;
    }
    long at = place(side, timestamp, length, now);
    byte[] law = codec.tableTo(Codec.PCMU);
    for (int i = 0; i < length; i++) {
      long position = at + i;
      if (position >= written && position < written + RING) {
        byte sample = bytes[offset + i];
        ring[2 * (int) (position & MASK) + side] = law == null ? sample : law[sample & 0xFF];
      }
    }
  }

  private long place(int side, int timestamp, int length, long now) {
    long wall = Math.max(0, (now - startNanos) / 125_000 - length);
    long at = anchorPosition[side] + (timestamp - anchorTimestamp[side]);
    if (!anchored[side] || Math.abs(at - wall) > DRIFT) {
      anchored[side] = true;
      at = wall;
    }
    anchorPosition[side] = at;
    anchorTimestamp[side] = timestamp;
    return at;
  }

  synchronized void stop(long now) {
    if (stopNanos == 0) {
      stopNanos = now;
    }
  }

  /** Writes what can no longer change and makes the header true. Called by the writer only. */
  void flush(long now) throws IOException {
    while (takeDue(now)) {
      channel.position(HEADER + 2 * (written - drain.remaining() / 2));
      while (drain.hasRemaining()) {
        channel.write(drain);
      }
    }
    patchHeader();
  }

  private synchronized boolean takeDue(long now) {
    long end =
        stopNanos != 0 ? (stopNanos - startNanos) / 125_000 : (now - startNanos) / 125_000 - GUARD;
    int count = (int) Math.min(end - written, RING);
    if (count <= 0) {
      return false;
    }
    drain.clear();
    for (int i = 0; i < count; i++) {
      int slot = 2 * (int) ((written + i) & MASK);
      drain.put(ring[slot]).put(ring[slot + 1]);
      ring[slot] = Codec.PCMU.silence();
      ring[slot + 1] = Codec.PCMU.silence();
    }
    drain.flip();
    written += count;
    return true;
  }

  private void patchHeader() throws IOException {
    int data = (int) (2 * written);
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.put(ascii("RIFF")).putInt(HEADER - 8 + data).put(ascii("WAVEfmt ")).putInt(18);
    header.putShort((short) 7).putShort((short) 2).putInt(G711.RATE).putInt(2 * G711.RATE);
    header.putShort((short) 2).putShort((short) 8).putShort((short) 0);
    header.put(ascii("fact")).putInt(4).putInt((int) written);
    header.put(ascii("data")).putInt(data).flip();
    channel.write(header, 0);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes the rest, forces it to disk and closes; the length in milliseconds. */
  long finish(long now) throws IOException {
    try (channel) {
      stop(now);
      flush(now);
      channel.force(true);
    }
    return written / 8;
  }

  void abandon() {
    try {
      channel.close();
    } catch (IOException e) {
      log.debug("closing {}: {}", file, e.getMessage());
    }
  }
}
