package org.hongyan.switchboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recordings and their files below the data folder. */
@Service
public class Recordings {

  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);
  private static final int WAV_HEADER_BYTES = 58;
  private static final UUID ANY_RUN_BEFORE = new UUID(0, 0);

  /** Bytes of sound per second: two channels of 8,000 samples of 8 bits. */
  static final int BYTES_PER_SECOND = 16_000;

  private final RecordingRepository repository;
  private final InstantSource clock;
  private final Path data;
  private final Node node;
  private final RecordingNotes notes;

  Recordings(
      RecordingRepository repository,
      InstantSource clock,
      SwitchboardProperties properties,
      Node node) {
    this.repository = repository;
    this.clock = clock;
    this.data = properties.data();
    this.node = node;
    this.notes = new RecordingNotes(data.resolve("recordings-open"));
  }

  /** A recording about to begin: needs no database, for a talk must not wait for one. */
  Recording plan(UUID callId) {
    return plan(callId, clock.instant());
  }

  Recording plan(UUID callId, Instant at) {
    var file = "recordings/" + FOLDER.format(at) + "/" + UUID.randomUUID() + ".wav";
    var recording =
        new Recording(RecordingId.next(), callId, at, file, Recording.State.OPEN, null, null, null);
    folder(path(recording));
    return recording;
  }

  /**
   * Notes in the data folder that a recording begins: its row is written behind, and a death before
   * that must not leave sound that nobody knows.
   */
  void note(TenantId tenant, Recording recording) {
    notes.write(tenant, recording);
  }

  /** Writes the row of a recording that has begun; its note is then no longer needed. */
  @Transactional
  public void open(Recording recording) {
    repository.open(recording, node.id(), node.run());
  }

  void forgetNote(Recording recording) {
    notes.delete(recording.id());
  }

  /** True for the first who closes it. */
  @Transactional
  public boolean ready(RecordingId id, String sha256, long millis) {
    return repository.close(id, Recording.State.READY, null, sha256, millis, clock.instant());
  }

  @Transactional
  public boolean lost(RecordingId id, String reason) {
    return repository.close(id, Recording.State.LOST, reason, null, null, clock.instant());
  }

  @Transactional(readOnly = true)
  public Recording recording(RecordingId id) {
    return repository.find(id).orElseThrow(() -> new NotFound("recording", id.value()));
  }

  @Transactional(readOnly = true)
  public List<Recording> byIds(Collection<RecordingId> ids) {
    return repository.byIds(ids);
  }

  @Transactional(readOnly = true)
  public List<Recording> between(Instant from, Instant to) {
    return repository.closedBetween(from, to);
  }

  public Path path(Recording recording) {
    return data.resolve(recording.file());
  }

  /**
   * Closes what a run that died left open: the recorder writes whole headers every second, so a
   * file with sound is whole up to its last second; one without is lost.
   *
   * @return how many were closed
   */
  @Transactional
  public int recover() {
    adopt();
    var left = repository.leftOpen(node);
    for (var recording : left) {
      var file = path(recording);
      try {
        if (!Files.exists(file)) {
          lost(recording.id(), "no file");
        } else if (Files.size(file) <= WAV_HEADER_BYTES) {
          lost(recording.id(), "no sound");
        } else {
          ready(recording.id(), sha256(file), WaveHeader.read(file).millis());
        }
      } catch (IOException | IllegalArgumentException e) {
        lost(recording.id(), "unreadable");
      }
    }
    return left.size();
  }

  /** Rows that a run which died did not come to write. */
  private void adopt() {
    for (var recording : notes.of(Tenancy.current())) {
      if (repository.find(recording.id()).isEmpty()) {
        repository.open(recording, node.id(), ANY_RUN_BEFORE);
      }
      notes.delete(recording.id());
    }
  }

  /** Hex SHA-256 of a file. */
  public static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digesting.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void folder(Path file) {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of " + file, e);
    }
  }
}
