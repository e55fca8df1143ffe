package org.hongyan.telephony.embedded;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.hongyan.telephony.sip.Transport;
import org.hongyan.telephony.sip.TrunkConfig;

/** A real sipp process that plays the carrier, with everything it said and heard on file. */
public final class SippCarrier implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final Path folder;
  private final int port;
  private final Transport transport;
  private final Process process;

  private SippCarrier(Path folder, Transport transport, List<String> scenario) throws IOException {
    this.folder = folder;
    this.transport = transport;
    this.port = freePort();
    var command = new ArrayList<>(List.of("sipp"));
    command.addAll(scenario);
    command.addAll(List.of("-i", "127.0.0.1", "-mi", "127.0.0.1", "-bind_local", "-p", "" + port));
    command.addAll(List.of("-ci", "127.0.0.1", "-cp", "" + freePort(), "-mp", "" + mediaPort()));
    command.addAll(List.of("-t", transport == Transport.UDP ? "u1" : "t1", "-nostdin"));
    command.addAll(List.of("-buff_size", "4194304"));
    command.addAll(List.of("-trace_err", "-error_file", folder.resolve("errors.log").toString()));
    this.process = launch(command);
  }

  /** The scenario {@code sipp/carrier.xml}: behaviour by the first digits of the number dialled. */
  static SippCarrier start(Path folder, Transport transport) throws Exception {
    try (var xml = SippCarrier.class.getResourceAsStream("/sipp/carrier.xml")) {
      Files.write(folder.resolve("carrier.xml"), xml.readAllBytes());
    }
    Files.write(folder.resolve("tone.ul"), MuLaw.tone(440, 10_000));
    Files.write(folder.resolve("busy.ul"), MuLaw.cadence(450, 350, 350, 12));
    var scenario = List.of("-sf", "carrier.xml", "-trace_msg", "-message_file", "messages.log");
    return new SippCarrier(folder, transport, scenario).awaitListening();
  }

  /** The built-in scenario that answers everything, for load. */
  public static SippCarrier answering(Path folder) throws Exception {
    return new SippCarrier(folder, Transport.UDP, List.of("-sn", "uas")).awaitListening();
  }

  public TrunkConfig trunk(String username, String password) {
    return new TrunkConfig("carrier", "127.0.0.1", port, transport, username, password);
  }

  int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** Every message sent and received, once at least {@code expected} of them match. */
  String messages(String expected) throws Exception {
    var log = folder.resolve("messages.log");
    for (var waited = 0; waited < 100; waited++) {
      var text = Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
      if (text.contains(expected)) {
        return text;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("sipp never saw '" + expected + "'; its errors: " + errors());
  }

  /** What sipp found wrong with us; empty when all went as its scenario wants. */
  String errors() throws IOException {
    var log = folder.resolve("errors.log");
    return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(2, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private Process launch(List<String> command) throws IOException {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(folder.resolve("stderr.log").toFile())
          .start();
    } catch (IOException e) {
      throw new AssertionError(
          "sipp is not installed, these tests need it: apt-get install sip-tester", e);
    }
  }

  private SippCarrier awaitListening() throws Exception {
    for (var waited = 0; waited < 100; waited++) {
      if (!process.isAlive()) {
        throw new AssertionError(
            "sipp ended at once: " + Files.readString(folder.resolve("stderr.log")) + errors());
      }
      if (isTaken()) {
        return this;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("sipp does not listen after 5 s");
  }

  private boolean isTaken() {
    try (var tcp = new ServerSocket()) {
      if (transport == Transport.TCP) {
        tcp.bind(new InetSocketAddress(HERE, port));
      } else {
        new DatagramSocket(new InetSocketAddress(HERE, port)).close();
      }
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  private static int freePort() throws IOException {
    try (var tcp = new ServerSocket(0, 1, HERE);
        var udp = new DatagramSocket(new InetSocketAddress(HERE, tcp.getLocalPort()))) {
      return udp.getLocalPort();
    }
  }

  /**
   * Outside our own media range and below the ephemeral ports; sipp takes this and the next two.
   */
  private static int mediaPort() throws IOException {
    for (var tries = 0; tries < 300; tries++) {
      var candidate = 30_000 + ThreadLocalRandom.current().nextInt(650) * 4;
      try (var first = new DatagramSocket(new InetSocketAddress(HERE, candidate));
          var second = new DatagramSocket(new InetSocketAddress(HERE, candidate + 2))) {
        return Math.min(first.getLocalPort(), second.getLocalPort());
      } catch (IOException taken) {
        continue;
      }
    }
    throw new IOException("no port is free for sipp's audio");
  }
}
