package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.calling.CallId;
import org.hongyan.calling.campaign.Attempts;
import org.hongyan.switchboard.Pulse;
import org.hongyan.switchboard.Recording;
import org.hongyan.switchboard.RecordingId;
import org.hongyan.switchboard.Recordings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a death: calls without an end get one, reservations without a call are freed. A talk lasted
 * as long as its recording; one without a recording until the last sign of life.
 */
@Service
class LostCalls {

  private static final Duration OLDEST = Duration.ofDays(7);

  private final CallRepository repository;
  private final Attempts attempts;
  private final Recordings recordings;
  private final Pulse pulse;
  private final InstantSource clock;

  LostCalls(
      CallRepository repository,
      Attempts attempts,
      Recordings recordings,
      Pulse pulse,
      InstantSource clock) {
    this.repository = repository;
    this.attempts = attempts;
    this.recordings = recordings;
    this.pulse = pulse;
    this.clock = clock;
  }

  /**
   * Recordings that were left open must have been closed before.
   *
   * @return how many calls and reservations were closed
   */
  @Transactional
  int recover(Instant startedAt) {
    var left = repository.leftOpen(startedAt, clock.instant().minus(OLDEST));
    var millis = recorded(left);
    for (var call : left) close(call, millis, startedAt);
    return left.size() + attempts.recover(startedAt);
  }

  private Map<UUID, Long> recorded(List<CallRepository.LeftOpen> left) {
    var ids =
        left.stream()
            .map(CallRepository.LeftOpen::recordingId)
            .filter(Objects::nonNull)
            .map(RecordingId::new)
            .toList();
    return recordings.byIds(ids).stream()
        .filter(recording -> recording.state() == Recording.State.READY)
        .collect(
            Collectors.toMap(
                recording -> recording.id().value(),
                recording -> recording.millis() == null ? 0L : recording.millis()));
  }

  private void close(CallRepository.LeftOpen call, Map<UUID, Long> millis, Instant startedAt) {
    var answered = call.answeredAt();
    var alive = pulse.before().filter(at -> at.isBefore(startedAt)).orElse(call.startedAt());
    var end = alive.isBefore(call.startedAt()) ? call.startedAt() : alive;
    if (answered != null) {
      var sound = call.recordingId() == null ? null : millis.get(call.recordingId());
      if (sound != null) end = answered.plusMillis(sound);
      else if (end.isBefore(answered)) end = answered;
    }
    int seconds = answered == null ? 0 : (int) Duration.between(answered, end).toSeconds();
    repository.lost(new CallId(call.id()), call.startedAt(), end, seconds);
  }
}
