package org.hongyan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A stream of events over a real socket, as a browser holds it open. */
public final class OpenStream implements AutoCloseable {

  private final Socket socket;
  private final BufferedReader reader;
  private final List<String> lines = new ArrayList<>();

  private OpenStream(Socket socket) throws IOException {
    this.socket = socket;
    this.reader =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Asks for the stream with the session of {@code who}. */
  public static OpenStream of(int port, TestHttp who, String path) {
    try {
      var socket = new Socket("127.0.0.1", port);
      var request =
          "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\nCookie: %s=%s\r\n\r\n"
              .formatted(path, port, who.cookie().getName(), who.cookie().getValue());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new OpenStream(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads until a line holds the text; false when the stream ended or the time was over first. */
  public boolean reads(String text, Duration atMost) {
    return read(atMost, text) == Outcome.FOUND;
  }

  /** True when the other side ended the stream within the time. */
  public boolean endsWithin(Duration atMost) {
    return read(atMost, null) == Outcome.ENDED;
  }

  private enum Outcome {
    FOUND,
    ENDED,
    STILL_OPEN
  }

  private Outcome read(Duration atMost, String text) {
    long until = System.nanoTime() + atMost.toNanos();
    try {
      while (true) {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0) return Outcome.STILL_OPEN;
        socket.setSoTimeout((int) left);
        var line = reader.readLine();
        // A chunked answer ends with a chunk of no length.
        if (line == null || line.equals("0")) return Outcome.ENDED;
        lines.add(line);
        if (text != null && line.contains(text)) return Outcome.FOUND;
      }
    } catch (SocketTimeoutException late) {
      return Outcome.STILL_OPEN;
    } catch (IOException reset) {
      return Outcome.ENDED;
    }
  }

  /** All that was read so far. */
  public String told() {
    return String.join("\n", lines);
  }

  /** As a browser that crashed: no good-bye, the connection is reset. */
  public void vanish() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
