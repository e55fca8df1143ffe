package org.hongyan.telephony.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.hongyan.telephony.api.LegEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells events one by one, numbered as they are told, on one thread. */
final class EventBus implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

  private final List<Consumer<LegEvent>> listeners = new CopyOnWriteArrayList<>();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("leg-events").factory(),
          new ThreadPoolExecutor.DiscardPolicy());
  private long seq;

  AutoCloseable subscribe(Consumer<LegEvent> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void publish(LongFunction<LegEvent> event) {
    thread.execute(() -> tell(event.apply(++seq)));
  }

  private void tell(LegEvent event) {
    for (var listener : listeners) {
      try {
        listener.accept(event);
      } catch (RuntimeException e) {
        LOG.error("a listener failed on {}", event, e);
      }
    }
  }

  /** Tells what is waiting, then stops. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(3, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
