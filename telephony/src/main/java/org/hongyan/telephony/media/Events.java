package org.hongyan.telephony.media;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners in order on one thread of its own; what a listener throws stays here. */
final class Events implements Executor, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Events.class);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("media-events").factory());

  @Override
  public void execute(Runnable telling) {
    try {
      thread.execute(
          () -> {
            try {
              telling.run();
            } catch (RuntimeException e) {
              log.error("a media listener failed", e);
            }
          });
    } catch (RejectedExecutionException e) {
      log.debug("an event came after the end");
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
        log.warn("a media listener did not return within 2 s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
