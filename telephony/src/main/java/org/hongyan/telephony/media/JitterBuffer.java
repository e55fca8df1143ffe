package org.hongyan.telephony.media;

import java.util.Arrays;

/**
 * Turns packets that arrive when they like into one frame every 20 ms, for the mixer. Starts with
 * 60 ms of delay, grows by 20 ms when packets come late (up to 200 ms) and shrinks again when the
 * sound is never needed that early.
 */
final class JitterBuffer {
  private static final int SIZE = 8192;
  private static final int MASK = SIZE - 1;
  private static final int START = 3 * G711.FRAME;
  private static final int MAX_DELAY = 10 * G711.FRAME;
  private static final int REVIEW_FRAMES = 250;

  private final short[] samples = new short[SIZE];
  private final boolean[] present = new boolean[SIZE];
  private final short[] last = new short[G711.FRAME];
  private boolean started;
  private int ssrc;
  private int readAt;
  private int writtenTo;
  private int emptyFrames;
  private int frames;
  private int leastDepth;
  private int lateGrowth;

  void reset() {
    started = false;
    Arrays.fill(present, false);
    Arrays.fill(last, (short) 0);
  }

  void put(RtpPacket packet, Codec codec) {
    int at = packet.timestamp;
    if (!started || packet.ssrc != ssrc || Math.abs(at - readAt) > SIZE / 2) {
      begin(packet);
    }
    int late = readAt - at;
    if (late > 0 && lateGrowth < MAX_DELAY) {
      int grow = Math.min(late + G711.FRAME - 1, 2 * G711.FRAME) / G711.FRAME * G711.FRAME;
      readAt -= grow;
      lateGrowth += grow;
    }
    short[] table = G711.decodeTable(codec);
    for (int i = 0; i < packet.payloadLength; i++) {
      int position = at + i;
      if (position - readAt >= 0 && position - readAt < SIZE) {
        samples[position & MASK] = table[packet.buffer[packet.payloadOffset + i] & 0xFF];
        present[position & MASK] = true;
      }
    }
    if (at + packet.payloadLength - writtenTo > 0) {
      writtenTo = at + packet.payloadLength;
    }
  }

  private void begin(RtpPacket packet) {
    reset();
    started = true;
    ssrc = packet.ssrc;
    readAt = packet.timestamp - START;
    writtenTo = packet.timestamp;
    frames = 0;
    leastDepth = Integer.MAX_VALUE;
    lateGrowth = 0;
    emptyFrames = 0;
  }

  /** The next 20 ms into {@code frame}; lost sound fades out of the last frame, then is silence. */
  void take(short[] frame) {
    if (!started) {
      Arrays.fill(frame, (short) 0);
      return;
    }
    review();
    int missing = 0;
    for (int i = 0; i < G711.FRAME; i++) {
      int slot = (readAt + i) & MASK;
      if (present[slot]) {
        frame[i] = samples[slot];
        present[slot] = false;
      } else {
        frame[i] = (short) (last[i] / 4);
        missing++;
      }
    }
    readAt += G711.FRAME;
    emptyFrames = missing == G711.FRAME ? emptyFrames + 1 : 0;
    if (emptyFrames > 50) {
      reset();
    }
    System.arraycopy(frame, 0, last, 0, G711.FRAME);
  }

  private void review() {
    leastDepth = Math.min(leastDepth, writtenTo - readAt);
    if (++frames < REVIEW_FRAMES) {
      return;
    }
    if (leastDepth > START + G711.FRAME && leastDepth < SIZE) {
      for (int i = 0; i < G711.FRAME; i++) {
        present[(readAt + i) & MASK] = false;
      }
      readAt += G711.FRAME;
      lateGrowth = Math.max(0, lateGrowth - G711.FRAME);
    }
    frames = 0;
    leastDepth = Integer.MAX_VALUE;
  }
}
