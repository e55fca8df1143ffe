package org.hongyan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What would stop the program later, found before it starts: one clear line instead of a trace. */
record Preflight(String bind, int port, Path data) {

  /** Raised when a newer program changes the data so that this one must not touch them. */
  static final int DATA_VERSION = 1;

  static final long LEAST_FREE_BYTES = 500_000_000;

  /** Kept reachable: a collected channel would let go of its lock. */
  @SuppressWarnings("unused")
  private static @Nullable FileLock held;

  static Preflight fromEnvironment() {
    return new Preflight(
        env("HONGYAN_BIND", "127.0.0.1"),
        Integer.parseInt(env("HONGYAN_PORT", "8080")),
        Path.of(env("HONGYAN_DATA", System.getProperty("user.home") + "/.hongyan")));
  }

  /**
   * The first trouble, or nothing. {@code opensPort} is false for commands without a web server.
   */
  Optional<String> trouble(boolean opensPort) {
    try {
      var trouble = dataTrouble();
      if (trouble == null) trouble = lockTrouble();
      if (trouble == null && opensPort) trouble = portTrouble();
      return Optional.ofNullable(trouble);
    } catch (IOException e) {
      return Optional.of("the data folder " + data + " cannot be written: " + e.getMessage());
    }
  }

  private @Nullable String dataTrouble() throws IOException {
    Files.createDirectories(data);
    var free = Files.getFileStore(data).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      return "the disk of %s is full: %d MB free, %d MB needed. Free some space and start again."
          .formatted(data, free / 1_000_000, LEAST_FREE_BYTES / 1_000_000);
    }
    var file = data.resolve("version");
    if (!Files.exists(file)) {
      Files.writeString(file, DATA_VERSION + "\n");
      return null;
    }
    var text = Files.readString(file).trim();
    if (!text.matches("[0-9]{1,6}")) return "the file " + file + " is damaged.";
    return Integer.parseInt(text) > DATA_VERSION
        ? "the data in %s are of a newer version (%s) than this program (%d). Use the newer program."
            .formatted(data, text, DATA_VERSION)
        : null;
  }

  /** Holds the folder until this process ends, however it ends: the system lets go of the lock. */
  private @Nullable String lockTrouble() throws IOException {
    var channel =
        FileChannel.open(
            data.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException ownedByThisProcess) {
      lock = null;
    }
    if (lock != null) {
      held = lock;
      return null;
    }
    channel.close();
    return "Hongyan is running on the data in %s. Stop it first, or use another folder with --data."
        .formatted(data);
  }

  private @Nullable String portTrouble() {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(bind, port));
      return null;
    } catch (IOException | IllegalArgumentException e) {
      return "port %d is in use. Choose another with --port.".formatted(port);
    }
  }

  private static String env(String name, String otherwise) {
    var value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : value;
  }
}
