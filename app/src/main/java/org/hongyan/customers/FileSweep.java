package org.hongyan.customers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Clears away files with whole numbers in them: rows of imports and exports after a day, uploads
 * nobody went on with after a week. A paused import writes its rows again from its upload. What was
 * laid out plain for a reader of workbooks lives for a moment; a crash in it is tidied up here.
 */
@Component
class FileSweep {

  private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);
  private static final Duration MOMENT = Duration.ofMinutes(4);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private final Path data;
  private final InstantSource clock;

  FileSweep(@Value("${hongyan.data}") Path data, InstantSource clock) {
    this.data = data;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void sweep() throws IOException {
    for (var folder : new String[] {"imports", "exports"}) sweep(data.resolve(folder));
  }

  private static Duration kept(Path file) {
    if (file.toString().endsWith(Content.Clear.TAIL)) return MOMENT;
    return file.toString().endsWith(".upload") ? WEEK : DAY;
  }

  private void sweep(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return;
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var end = Files.getLastModifiedTime(file).toInstant().plus(kept(file));
        if (end.isBefore(clock.instant()) && Files.deleteIfExists(file)) {
          LOG.info("cleared {}", file.getFileName());
        }
      }
    }
  }
}
