package org.hongyan.telephony.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every INVITE that reached the carrier: the judge of double dials. */
final class CarrierLog {
  private static final int KEPT = 100_000;

  private final Deque<SimulatedCarrier.Dialled> entries = new ArrayDeque<>();
  private final @Nullable Path file;

  /**
   * @param file gets one line per call (time, number, Call-ID), appended; null keeps the last
   *     {@value #KEPT} in memory only
   */
  CarrierLog(@Nullable Path file) {
    this.file = file;
  }

  synchronized void add(SimulatedCarrier.Dialled entry) {
    entries.addLast(entry);
    if (entries.size() > KEPT) {
      entries.removeFirst();
    }
    if (file != null) {
      append(file, entry.at(), entry.number() + " " + entry.callId());
    }
  }

  synchronized List<SimulatedCarrier.Dialled> entries() {
    return List.copyOf(entries);
  }

  private static void append(Path file, Instant at, String text) {
    var line = (at + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("the carrier's log cannot be written: " + file, e);
    }
  }
}
