package org.hongyan.journey;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real sipp as carrier; what it writes down is the judge of what was dialled. */
final class StormCarrier implements AutoCloseable {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final int MEDIA_PORT = 30_600;

  /** One line of the carrier's log; {@code what} is INVITE, ANSWERED or ENDED. */
  record Seen(Instant at, String what, String number, String callId) {

    /** A date, a time, and what the scenario says, apart by tabs. */
    static Seen of(String line) {
      var parts = line.split("\t")[2].split(" ");
      var time = parts[0].split("\\.");
      var at = Instant.ofEpochSecond(Long.parseLong(time[0]), Long.parseLong(time[1]) * 1_000);
      return new Seen(at, parts[1], parts[2], parts[3]);
    }

    boolean invite() {
      return what.equals("INVITE");
    }
  }

  private final Path folder;
  private final int port;
  private final Process process;

  private StormCarrier(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  static StormCarrier start(Path folder) throws Exception {
    try (var xml = StormCarrier.class.getResourceAsStream("/sipp/storm.xml")) {
      Files.write(folder.resolve("storm.xml"), xml.readAllBytes());
    }
    int port = freePort();
    var command = new ArrayList<>(List.of("sipp", "-sf", "storm.xml", "-t", "u1", "-nostdin"));
    command.addAll(List.of("-i", "127.0.0.1", "-mi", "127.0.0.1", "-bind_local", "-p", "" + port));
    command.addAll(List.of("-ci", "127.0.0.1", "-cp", "" + freePort(), "-mp", "" + MEDIA_PORT));
    command.addAll(List.of("-trace_logs", "-log_file", "storm.log"));
    command.addAll(List.of("-trace_err", "-error_file", "storm.err"));
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("storm.stderr").toFile())
            .start();
    for (int i = 0; i < 100 && !isTaken(port); i++) {
      if (!process.isAlive()) {
        throw new AssertionError(Files.readString(folder.resolve("storm.stderr")));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return new StormCarrier(folder, port, process);
  }

  int port() {
    return port;
  }

  /** All that was seen so far, oldest first; a line still being written is left for later. */
  List<Seen> seen() throws IOException {
    var log = folder.resolve("storm.log");
    if (!Files.exists(log)) return List.of();
    var text = Files.readString(log);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Seen::of).toList();
  }

  List<Seen> invites() throws IOException {
    return seen().stream().filter(Seen::invite).toList();
  }

  private static int freePort() throws IOException {
    try (var tcp = new ServerSocket(0, 1, HERE);
        var udp = new DatagramSocket(tcp.getLocalPort(), HERE)) {
      return udp.getLocalPort();
    }
  }

  private static boolean isTaken(int port) {
    try (var free = new DatagramSocket(port, HERE)) {
      return !free.isBound();
    } catch (IOException taken) {
      return true;
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(2, TimeUnit.SECONDS)) process.destroyForcibly();
  }
}
