package org.hongyan.telephony.api;

import java.time.Instant;

/**
 * Something that happened to a leg. Sequence numbers rise per gateway; an event may arrive twice.
 */
public sealed interface LegEvent {
  long seq();

  LegId leg();

  Instant at();

  /** A provisional response, 18x; {@code earlyMedia} when the carrier already sends sound. */
  record LegProgress(long seq, LegId leg, Instant at, int sip, boolean earlyMedia)
      implements LegEvent {}

  /** The party answered. */
  record LegAnswered(long seq, LegId leg, Instant at) implements LegEvent {}

  /** The first media packet arrived. */
  record MediaUp(long seq, LegId leg, Instant at) implements LegEvent {}

  /** No media for some seconds although the leg is up. */
  record MediaStalled(long seq, LegId leg, Instant at, long silentMillis) implements LegEvent {}

  /** The party pressed a key. */
  record Digit(long seq, LegId leg, Instant at, char digit) implements LegEvent {}

  /** A tone or an answering machine was recognised. */
  record Detection(
      long seq, LegId leg, Instant at, String verdict, long afterMillis, double confidence)
      implements LegEvent {}

  /** A recording is complete on disk; {@code sha256} in hex. */
  record RecordingReady(
      long seq, LegId leg, Instant at, String recordingId, String path, String sha256, long millis)
      implements LegEvent {}

  /** The leg is over. {@code sip} 0 when no final response came; {@code q850} 0 when unknown. */
  record LegEnded(long seq, LegId leg, Instant at, int sip, int q850, EndedBy by, LegStats stats)
      implements LegEvent {}
}
