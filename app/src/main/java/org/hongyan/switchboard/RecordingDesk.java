package org.hongyan.switchboard;

import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.shared.TenantId;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.api.LegId;
import org.hongyan.telephony.api.TelephonyGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts recordings at once and writes their rows behind, in order; rows wait for a database that
 * is away, the sound does not.
 */
@Component
class RecordingDesk {

  private static final Logger LOG = LoggerFactory.getLogger(RecordingDesk.class);

  private record Begun(TenantId tenant, Recording recording) {}

  private final Recordings recordings;
  private final LineListeners closed = new LineListeners();
  private final InstantSource clock;
  private final Map<String, Begun> begun = new ConcurrentHashMap<>();
  private final Map<UUID, RecordingId> byCall = new ConcurrentHashMap<>();
  private final WriteBehind writer = new WriteBehind("recording-rows");

  RecordingDesk(Recordings recordings, InstantSource clock) {
    this.recordings = recordings;
    this.clock = clock;
  }

  void begin(TenantId tenant, UUID callId, LegId leg, TelephonyGateway gateway) {
    Recording recording;
    try {
      recording = recordings.plan(callId);
      begun.put(recording.id().value().toString(), new Begun(tenant, recording));
      byCall.put(callId, recording.id());
      recordings.note(tenant, recording);
      gateway.record(leg, recording.id().value().toString(), recordings.path(recording));
    } catch (RuntimeException full) {
      LOG.error("call {} is not recorded", callId, full);
      byCall.remove(callId);
      return;
    }
    write(
        tenant,
        () -> {
          recordings.open(recording);
          recordings.forgetNote(recording);
        });
  }

  /** The recording of a live call, if it has one. */
  java.util.Optional<RecordingId> of(UUID callId) {
    return java.util.Optional.ofNullable(byCall.get(callId));
  }

  void ended(UUID callId) {
    byCall.remove(callId);
  }

  void ready(LegEvent.RecordingReady ready) {
    var known = begun.remove(ready.recordingId());
    if (known == null) return;
    var recording = known.recording();
    write(
        known.tenant(),
        () -> {
          recordings.ready(recording.id(), ready.sha256(), ready.millis());
          closed.tell(
              new LineEvent.RecordingClosed(
                  known.tenant(), recording.callId(), clock.instant(), recording.id(), true));
        });
  }

  void onClosed(java.util.function.Consumer<LineEvent> listener) {
    closed.add(listener);
  }

  private void write(TenantId tenant, Runnable work) {
    writer.write(tenant, work);
  }

  @PreDestroy
  void close() {
    writer.close();
  }
}
