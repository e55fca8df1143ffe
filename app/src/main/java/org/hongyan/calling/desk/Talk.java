package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.switchboard.LineEvent;
import org.hongyan.switchboard.RecordingId;
import org.jspecify.annotations.Nullable;

/**
 * The call of a desk while it lives and until its notes are done; used by the desk's thread only.
 */
final class Talk {

  final Begun begun;
  @Nullable Instant ringingAt;
  @Nullable Instant answeredAt;
  @Nullable Instant endedAt;
  @Nullable RecordingId recordingId;
  boolean muted;
  boolean cancelled;
  String tone = "";
  @Nullable Disposition result;
  private long answeredNanos;
  private int seconds;

  Talk(Begun begun) {
    this.begun = begun;
  }

  CallId id() {
    return begun.callId();
  }

  /** A talk found in the database after a restart. */
  static Talk restored(Begun begun, @Nullable Instant answeredAt, Instant endedAt, int seconds) {
    var talk = new Talk(begun);
    talk.answeredAt = answeredAt;
    talk.endedAt = endedAt;
    talk.seconds = seconds;
    talk.result = Disposition.ANSWERED;
    return talk;
  }

  void answered(Instant at) {
    answeredAt = at;
    answeredNanos = System.nanoTime();
  }

  /** Length by a clock that is never set. */
  void ended(Instant at) {
    endedAt = at;
    if (answeredAt != null) {
      seconds = (int) Duration.ofNanos(System.nanoTime() - answeredNanos).toSeconds();
    }
  }

  int seconds() {
    return seconds;
  }

  /** What an end without an answer means, as far as no table is needed. */
  @Nullable Disposition plainMeaning(LineEvent.Ended end) {
    if (answeredAt != null) return Disposition.ANSWERED;
    if (end.by().equals("LOST")) return Disposition.LOST;
    if (!tone.isEmpty() && cancelled) return null;
    if (cancelled) return Disposition.CANCELLED;
    if (end.by().equals("TIMEOUT") && end.sip() != 404) return Disposition.NO_ANSWER;
    return null;
  }
}
