package org.hongyan.telephony.media;

import java.nio.file.Path;

/**
 * Told what happens on a port, in order, on a thread of the engine's own. Must not block for long:
 * all ports share that thread.
 */
public interface MediaListener {

  /** The first acceptable media packet arrived. */
  default void firstPacket() {}

  /** No media for {@code millis}: told after 3 s and again every 5 s while it lasts. */
  default void stalled(long millis) {}

  /** The party pressed a key, told once per press. */
  default void digit(char digit) {}

  /** A call-progress tone was recognised: BUSY, CONGESTION, RINGBACK, VACANT or SIT. */
  default void detection(String verdict, long afterMillis, double confidence) {}

  /** A recording is whole on disk; {@code sha256} in hex, {@code millis} its length. */
  default void recordingReady(String recordingId, Path file, String sha256, long millis) {}

  /** A recording could not be written; what was written before stays on disk. */
  default void recordingFailed(String recordingId, Path file, String reason) {}

  /** A browser's connection is over for good: refused, closed by the page, or silent for 30 s. */
  default void ended(String reason) {}
}
