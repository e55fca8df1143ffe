package org.hongyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path data;

  @Test
  void freePortAndEmptyFolderAreFine() {
    assertThat(preflight(0).trouble(true)).isEmpty();
    assertThat(data.resolve("version")).content().isEqualTo("1\n");
  }

  @Test
  void portInUseIsOneClearLine() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(preflight(taken.getLocalPort()).trouble(true))
          .hasValue(
              "port %d is in use. Choose another with --port.".formatted(taken.getLocalPort()));
    }
  }

  @Test
  void portDoesNotMatterToACommand() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(preflight(taken.getLocalPort()).trouble(false)).isEmpty();
    }
  }

  @Test
  void dataOfANewerVersionAreNotTouched() throws IOException {
    Files.writeString(data.resolve("version"), "2\n");
    assertThat(preflight(0).trouble(true).orElse("")).contains("newer version (2)");
    assertThat(data.resolve("version")).content().isEqualTo("2\n");
  }

  @Test
  void folderOfARunningProgramIsLeftAlone() {
    assertThat(preflight(0).trouble(true)).isEmpty();
    assertThat(preflight(0).trouble(false).orElse("")).contains("is running on the data in");
  }

  @Test
  void damagedVersionFileIsSaid() throws IOException {
    Files.writeString(data.resolve("version"), "two");
    assertThat(preflight(0).trouble(true).orElse("")).contains("damaged");
  }

  @Test
  void folderThatCannotBeMadeIsSaid() throws IOException {
    var file = Files.createFile(data.resolve("file"));
    assertThat(new Preflight("127.0.0.1", 0, file.resolve("below")).trouble(true).orElse(""))
        .contains("cannot be written");
  }

  private Preflight preflight(int port) {
    return new Preflight("127.0.0.1", port, data);
  }
}
