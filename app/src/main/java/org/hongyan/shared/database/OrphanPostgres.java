package org.hongyan.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server left running by a killed program: found by its lock file, stopped before a new start.
 */
final class OrphanPostgres {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanPostgres.class);

  private OrphanPostgres() {}

  /** Stops the server of this data folder if one runs; a stale lock file is left to the server. */
  static void stop(Path dataFolder) throws IOException {
    var lock = dataFolder.resolve("postmaster.pid");
    if (!Files.exists(lock)) return;
    var lines = Files.readAllLines(lock);
    if (lines.isEmpty()) return;
    long pid = Long.parseLong(lines.getFirst().trim());
    var process = ProcessHandle.of(pid).filter(found -> serves(found, dataFolder));
    if (process.isEmpty()) return;
    LOG.info("Stopping the database server that an earlier run left behind (process {})", pid);
    interrupt(pid);
    try {
      process.get().onExit().get(20, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException("database server " + pid + " does not stop. Maybe end it by hand", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IOException(e);
    }
  }

  private static boolean serves(ProcessHandle process, Path dataFolder) {
    try {
      var words = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
      return words.contains("postgres") && words.contains(dataFolder.toString());
    } catch (IOException e) {
      // no /proc on this system: the command name must do
      return process.info().command().orElse("").contains("postgres");
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown: sessions end, nothing committed is lost. */
  private static void interrupt(long pid) throws IOException {
    var kill = new ProcessBuilder("kill", "-INT", Long.toString(pid)).inheritIO().start();
    try {
      if (!kill.waitFor(Duration.ofSeconds(5))) kill.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
