package org.hongyan.switchboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recording's row; {@code file} is below the data folder, named by a random id. */
public record Recording(
    RecordingId id,
    UUID callId,
    Instant startedAt,
    String file,
    State state,
    @Nullable String reason,
    @Nullable String sha256,
    @Nullable Long millis) {

  /** Being written; whole on disk; or lost, with a reason. */
  public enum State {
    OPEN,
    READY,
    LOST
  }
}
