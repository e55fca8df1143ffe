package org.hongyan.calling.invariants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongyan.identity.AuditTrail;
import org.hongyan.switchboard.Recording;
import org.hongyan.switchboard.Recordings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what must never be, in the rows and files of one company. */
@Service
class Invariants {

  private static final Duration LOOK_BACK = Duration.ofDays(400);
  private static final Duration LONGEST_CALL = Duration.ofHours(3);
  private static final Duration ORPHAN_AFTER = Duration.ofMinutes(10);

  /** A Chinese mobile number or any number in international form, standing alone. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z-])(?:\\+[0-9]{9,15}|(?:86)?1[3-9][0-9]{9})(?![0-9A-Za-z-])");

  private final InvariantRepository repository;
  private final Recordings recordings;
  private final AuditTrail audit;
  private final InstantSource clock;

  Invariants(
      InvariantRepository repository,
      Recordings recordings,
      AuditTrail audit,
      InstantSource clock) {
    this.repository = repository;
    this.recordings = recordings;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  int doubled() {
    return repository.doubled();
  }

  @Transactional(readOnly = true)
  int withoutOneOutcome() {
    return repository.withoutOneOutcome();
  }

  @Transactional(readOnly = true)
  int ghosts() {
    return repository.ghosts(clock.instant().minus(LONGEST_CALL));
  }

  /** Recordings whose file is missing or altered; adds the files that belong to a row. */
  @Transactional(readOnly = true)
  int badRecordings(Set<Path> known) {
    var now = clock.instant();
    int bad = 0;
    for (var recording : recordings.between(now.minus(LOOK_BACK), now.plusSeconds(60))) {
      var file = recordings.path(recording);
      known.add(file.toAbsolutePath().normalize());
      if (recording.state() == Recording.State.READY && !whole(recording, file)) bad++;
      if (recording.state() == Recording.State.OPEN && tooOld(recording.startedAt())) bad++;
    }
    return bad;
  }

  private boolean tooOld(Instant startedAt) {
    return startedAt.isBefore(clock.instant().minus(LONGEST_CALL));
  }

  private static boolean whole(Recording recording, Path file) {
    try {
      return Files.exists(file) && Recordings.sha256(file).equals(recording.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  /** Sound files no row knows, older than ten minutes. */
  int orphans(Path data, Set<Path> known) {
    var folder = data.resolve("recordings");
    if (!Files.exists(folder)) return 0;
    var before = clock.instant().minus(ORPHAN_AFTER);
    try (var files = Files.walk(folder)) {
      var all = new HashSet<Path>();
      files.filter(Files::isRegularFile).map(f -> f.toAbsolutePath().normalize()).forEach(all::add);
      all.removeAll(known);
      int orphans = 0;
      for (var file : all) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) orphans++;
      }
      return orphans;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look through " + folder, e);
    }
  }

  @Transactional(readOnly = true)
  AuditTrail.Verdict audit() {
    return audit.verify();
  }

  /** Whole telephone numbers in a log file. */
  static long numbersIn(Path log) {
    if (!Files.exists(log)) return 0;
    try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines.mapToLong(line -> NUMBER.matcher(line).results().count()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }
}
