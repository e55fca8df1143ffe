package org.hongyan.telephony.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes recordings to disk, so that a slow disk never delays sound. */
final class RecordingWriter implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(RecordingWriter.class);

  private record Job(StereoRecording recording, MediaListener listener) {}

  private final Set<Job> open = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("recordings").factory());
  private final Executor events;

  RecordingWriter(Executor events) {
    this.events = events;
    writer.scheduleAtFixedRate(this::flushAll, 1, 1, TimeUnit.SECONDS);
  }

  void begin(StereoRecording recording, MediaListener listener) {
    open.add(new Job(recording, listener));
  }

  /** Finishes in the background; the listener hears of it. */
  void end(StereoRecording recording) {
    recording.stop(System.nanoTime());
    writer.execute(
        () ->
            open.stream()
                .filter(job -> job.recording == recording)
                .findFirst()
                .ifPresent(this::finish));
  }

  private void flushAll() {
    for (Job job : open) {
      try {
        job.recording.flush(System.nanoTime());
      } catch (IOException | RuntimeException e) {
        fail(job, e);
      }
    }
  }

  private void finish(Job job) {
    if (!open.remove(job)) {
      return;
    }
    StereoRecording recording = job.recording;
    try {
      long millis = recording.finish(System.nanoTime());
      String sha256 = sha256(recording.file);
      events.execute(
          () -> job.listener.recordingReady(recording.id, recording.file, sha256, millis));
    } catch (IOException | RuntimeException e) {
      fail(job, e);
    }
  }

  private void fail(Job job, Exception cause) {
    open.remove(job);
    job.recording.abandon();
    log.error("recording {} to {} failed", job.recording.id, job.recording.file, cause);
    String reason = String.valueOf(cause.getMessage());
    events.execute(
        () -> job.listener.recordingFailed(job.recording.id, job.recording.file, reason));
  }

  private static String sha256(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ByteBuffer buffer = ByteBuffer.allocate(65_536);
      while (channel.read(buffer) >= 0) {
        digest.update(buffer.flip());
        buffer.clear();
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() {
    CountDownLatch done = new CountDownLatch(1);
    writer.execute(
        () -> {
          open.forEach(this::finish);
          done.countDown();
        });
    writer.shutdown();
    try {
      if (!done.await(10, TimeUnit.SECONDS)) {
        log.error("recordings could not be finished within 10 s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
