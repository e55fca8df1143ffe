package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSweepTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @TempDir Path data;

  @Test
  void rowsGoAfterADayAndUploadsAfterAWeek() throws Exception {
    var rows = aged("imports/a.rows", 25);
    var freshRows = aged("imports/b.rows", 23);
    var upload = aged("imports/a.upload", 25);
    var oldUpload = aged("imports/b.upload", 170);
    var export = aged("exports/a.out", 25);

    new FileSweep(data, () -> NOW).sweep();

    assertThat(rows).doesNotExist();
    assertThat(oldUpload).doesNotExist();
    assertThat(export).doesNotExist();
    assertThat(freshRows).exists();
    assertThat(upload).exists();
  }

  private Path aged(String name, int hours) throws Exception {
    var file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(hours))));
    return file;
  }
}
