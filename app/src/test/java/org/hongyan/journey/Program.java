package org.hongyan.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed program as a process of its own, with its own data folder. */
final class Program implements AutoCloseable {

  private static final String LAUNCHER = "../hongyan";
  private static final Duration LONGEST_START = Duration.ofSeconds(180);

  private final Path data;
  private final int port;
  private final Process process;
  private final Path console;
  private final Duration startTime;

  private Program(Path data, int port, Process process, Path console, Duration startTime) {
    this.data = data;
    this.port = port;
    this.process = process;
    this.console = console;
    this.startTime = startTime;
  }

  /** Starts with the launcher's own settings; waits for the ready line. */
  static Program start(Path data, String profile, String... environment) throws Exception {
    return startAt(freePort(), data, profile, environment);
  }

  /** Starts at a port of the caller's choice, so that an open page finds it again. */
  static Program startAt(int port, Path data, String profile, String... environment)
      throws Exception {
    var console = data.resolveSibling(data.getFileName() + ".console");
    var begun = System.nanoTime();
    var process = launch(data, port, profile, console, environment);
    while (!Files.readString(console).contains("Hongyan is ready: http://localhost:" + port)) {
      if (!process.isAlive()) throw new AssertionError("ended: " + Files.readString(console));
      var waited = Duration.ofNanos(System.nanoTime() - begun);
      if (waited.compareTo(LONGEST_START) > 0) {
        process.destroyForcibly();
        throw new AssertionError("not ready after " + waited + ": " + Files.readString(console));
      }
      Thread.sleep(100);
    }
    var took = Duration.ofNanos(System.nanoTime() - begun);
    return new Program(data, port, process, console, took);
  }

  /** Starts the launcher, which becomes the program, and hands it over without waiting. */
  static Process launch(Path data, int port, String profile, Path console, String... environment)
      throws IOException {
    var command =
        List.of(
            LAUNCHER,
            profile,
            "--port",
            Integer.toString(port),
            "--data",
            data.toString(),
            "--no-browser");
    return process(command, console, environment);
  }

  private static Process process(List<String> command, Path console, String... environment)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    for (var setting : environment) {
      var parts = setting.split("=", 2);
      builder.environment().put(parts[0], parts[1]);
    }
    return builder.redirectOutput(console.toFile()).start();
  }

  /** Runs a command inside the data of a program that is not running. */
  static String command(Path data, String name) throws Exception {
    var console = data.resolveSibling(data.getFileName() + "." + name.replace(' ', '-'));
    var command = new ArrayList<String>();
    command.add(LAUNCHER);
    command.addAll(List.of(name.split(" ")));
    command.addAll(List.of("--data", data.toString()));
    var process = process(command, console);
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(name + " did not end: " + Files.readString(console));
    }
    return "exit " + process.exitValue() + "\n" + Files.readString(console);
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  int port() {
    return port;
  }

  Duration startTime() {
    return startTime;
  }

  String console() throws IOException {
    return Files.readString(console);
  }

  Path log() {
    return data.resolve("logs/hongyan.log");
  }

  /** Resident memory of the program and of its database server, in bytes. */
  long residentBytes() throws IOException {
    long sum = residentBytes(process.toHandle());
    for (var child : ProcessHandle.allProcesses().toList()) {
      if (isDatabase(child)) sum += privateBytes(child);
    }
    return sum;
  }

  private boolean isDatabase(ProcessHandle child) {
    return child.info().commandLine().orElse("").contains(data.resolve("database").toString());
  }

  private static long residentBytes(ProcessHandle handle) throws IOException {
    return kilobytes(Path.of("/proc/" + handle.pid() + "/status"), "VmRSS:");
  }

  private static long privateBytes(ProcessHandle handle) throws IOException {
    return kilobytes(Path.of("/proc/" + handle.pid() + "/status"), "RssAnon:");
  }

  private static long kilobytes(Path status, String field) throws IOException {
    if (!Files.exists(status)) return 0;
    for (var line : Files.readAllLines(status)) {
      if (line.startsWith(field)) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    return 0;
  }

  /** As a power cut would: nothing is said to the program. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** As Ctrl-C does. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not stop within 30 s");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws Exception {
    if (process.isAlive()) stop();
  }

  /** Deletes a data folder; the database server inside must have stopped. */
  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
