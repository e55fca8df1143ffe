package org.hongyan.switchboard;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The last sign of life of this installation: the time of a file, set once a second, so that the
 * run after a death knows within a second when it happened; needs no database.
 */
@Component
public class Pulse {

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

  private final Path file;
  private final InstantSource clock;
  private final @Nullable Instant before;
  private boolean failed;

  Pulse(SwitchboardProperties properties, InstantSource clock) throws IOException {
    this.file = properties.data().resolve("last-alive");
    this.clock = clock;
    Files.createDirectories(properties.data());
    this.before = read();
  }

  private @Nullable Instant read() throws IOException {
    try {
      Files.createFile(file);
      return null;
    } catch (FileAlreadyExistsException notTheFirstStart) {
      return Files.getLastModifiedTime(file).toInstant();
    }
  }

  /** When the run before this one was last seen alive; empty at the first start. */
  public Optional<Instant> before() {
    return Optional.ofNullable(before);
  }

  @Scheduled(fixedRate = 1_000)
  void beat() {
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      failed = false;
    } catch (NoSuchFileException removed) {
      again();
    } catch (IOException e) {
      if (!failed) LOG.warn("the sign of life cannot be written", e);
      failed = true;
    }
  }

  private void again() {
    try {
      Files.createFile(file);
    } catch (IOException folderGone) {
      if (!failed) LOG.warn("the sign of life cannot be made", folderGone);
      failed = true;
    }
  }
}
