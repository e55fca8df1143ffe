package org.hongyan.calling.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerNames;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Page;
import org.hongyan.shared.Refused;
import org.hongyan.switchboard.Recording;
import org.hongyan.switchboard.RecordingId;
import org.hongyan.switchboard.Recordings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls and their recordings, inside the caller's scope; each listen leaves an audit row. */
@Service
class Listening {

  /** A file to send and how much it holds. */
  record Sound(Path file, Recording recording) {}

  private final ListeningRepository repository;
  private final Recordings recordings;
  private final CustomerNames customers;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Waveforms waveforms;
  private final RecentListens recent = new RecentListens(Duration.ofMinutes(10));

  Listening(
      ListeningRepository repository,
      Recordings recordings,
      CustomerNames customers,
      Accounts accounts,
      AuditTrail audit,
      Waveforms waveforms) {
    this.repository = repository;
    this.recordings = recordings;
    this.customers = customers;
    this.accounts = accounts;
    this.audit = audit;
    this.waveforms = waveforms;
  }

  @Transactional(readOnly = true)
  Page<RecordedCall> list(Caller caller, CallFilter filter) {
    var rows = repository.list(caller, filter);
    var more = rows.size() > filter.limit();
    var page = more ? rows.subList(0, filter.limit()) : rows;
    var names = customers.of(page.stream().map(r -> new CustomerId(r.customerId())).toList());
    var people = accounts.names(page.stream().map(r -> new AccountId(r.accountId())).toList());
    var files = files(page);
    var calls = new ArrayList<RecordedCall>();
    for (var row : page) calls.add(RecordedCall.of(row, names, people, files));
    var next = more ? ListeningRepository.cursor(page.getLast()) : null;
    return new Page<>(calls, next, null);
  }

  private Map<RecordingId, Recording> files(List<ListeningRepository.CallRow> page) {
    var ids =
        page.stream()
            .filter(row -> row.recordingId() != null)
            .map(row -> new RecordingId(row.recordingId()))
            .toList();
    return recordings.byIds(ids).stream().collect(Collectors.toMap(Recording::id, r -> r));
  }

  /** The sound of a recording; asked for part by part within minutes, it is one listen. */
  @Transactional
  Sound listen(Caller caller, RecordingId id) {
    var sound = find(caller, id);
    if (recent.begins(caller.accountId(), id)) {
      audit.record(
          caller,
          "recording.listened",
          "recording:" + id.value(),
          Map.of("call", sound.recording().callId().toString()));
    }
    return sound;
  }

  /** The picture of a recording: loudness left and right over time. */
  @Transactional(readOnly = true)
  Waveforms.Waveform waveform(Caller caller, RecordingId id) {
    var sound = find(caller, id);
    return waveforms.of(id, sound.file());
  }

  private Sound find(Caller caller, RecordingId id) {
    if (!repository.inside(caller, id)) throw new NotFound("recording", id.value());
    var recording = recordings.recording(id);
    if (recording.state() == Recording.State.OPEN) throw new Refused("recording.not-ready");
    var file = recordings.path(recording);
    if (recording.state() == Recording.State.LOST || !Files.exists(file)) {
      throw new Refused("recording.lost");
    }
    return new Sound(file, recording);
  }
}
