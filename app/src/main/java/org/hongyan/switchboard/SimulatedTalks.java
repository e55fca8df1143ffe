package org.hongyan.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.telephony.simulator.RecordedTalk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recordings of talks between two simulated people, for a company that only shows itself. */
@Service
public class SimulatedTalks {

  private final Recordings recordings;

  SimulatedTalks(Recordings recordings) {
    this.recordings = recordings;
  }

  /** Writes the sound and its row; the same seed and length sound the same. */
  @Transactional
  public RecordingId record(UUID callId, Instant startedAt, Duration length, long seed) {
    var recording = recordings.plan(callId, startedAt);
    var file = recordings.path(recording);
    try {
      RecordedTalk.write(file, seed, length);
      recordings.open(recording);
      recordings.ready(recording.id(), Recordings.sha256(file), length.toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a recording", e);
    }
    return recording.id();
  }
}
