package org.hongyan.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One small file per recording whose row is not written yet: company, id, call, beginning and sound
 * file, a line each.
 */
final class RecordingNotes {

  private static final Logger LOG = LoggerFactory.getLogger(RecordingNotes.class);
  private static final int LINES = 5;

  private final Path folder;

  RecordingNotes(Path folder) {
    this.folder = folder;
  }

  void write(TenantId tenant, Recording recording) {
    var lines =
        List.of(
            tenant.value().toString(),
            recording.id().value().toString(),
            recording.callId().toString(),
            recording.startedAt().toString(),
            recording.file());
    try {
      Files.createDirectories(folder);
      Files.write(file(recording.id()), lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot note a recording in " + folder, e);
    }
  }

  void delete(RecordingId id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      LOG.warn("the note of recording {} stays: {}", id.value(), e.getMessage());
    }
  }

  /** The recordings of one company that were noted and not forgotten. */
  List<Recording> of(TenantId tenant) {
    if (!Files.exists(folder)) return List.of();
    var found = new ArrayList<Recording>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var lines = Files.readAllLines(file);
        if (lines.size() < LINES) LOG.warn("the note {} was never finished", file.getFileName());
        else if (lines.getFirst().equals(tenant.value().toString())) found.add(read(lines));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the notes of recordings in " + folder, e);
    }
    return found;
  }

  private static Recording read(List<String> lines) {
    return new Recording(
        new RecordingId(UUID.fromString(lines.get(1))),
        UUID.fromString(lines.get(2)),
        Instant.parse(lines.get(3)),
        lines.get(4),
        Recording.State.OPEN,
        null,
        null,
        null);
  }

  private Path file(RecordingId id) {
    return folder.resolve(id.value().toString());
  }
}
