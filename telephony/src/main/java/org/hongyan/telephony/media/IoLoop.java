package org.hongyan.telephony.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that touches media: it reads every socket, beats the 20 ms clock and runs posted
 * commands, so that no media state needs a lock.
 */
final class IoLoop implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(IoLoop.class);
  private static final long TICK_NANOS = 20_000_000;
  private static final long TOO_LATE_NANOS = 10 * TICK_NANOS;

  /** Receives the datagrams of one socket; the bytes are valid during the call only. */
  interface Inbound {
    void packet(byte[] bytes, int length, InetSocketAddress from, long now);
  }

  private final Selector selector;
  private final ConcurrentLinkedQueue<Runnable> commands = new ConcurrentLinkedQueue<>();
  private final LongConsumer clock;
  private final ByteBuffer buffer = ByteBuffer.allocate(2048);
  private final Thread thread;
  private volatile boolean running = true;

  IoLoop(LongConsumer clock) {
    this.clock = clock;
    try {
      selector = Selector.open();
    } catch (IOException e) {
      throw new UncheckedIOException("no selector for media", e);
    }
    thread = new Thread(this::run, "media");
    thread.setDaemon(true);
    thread.setPriority(Thread.MAX_PRIORITY);
  }

  void start() {
    thread.start();
  }

  void post(Runnable command) {
    commands.add(command);
    selector.wakeup();
  }

  /** Runs on the media thread and waits for the result. */
  <T> T call(Supplier<T> command) {
    if (Thread.currentThread() == thread || !thread.isAlive()) {
      return command.get();
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    post(() -> result.complete(command.get()));
    return result.join();
  }

  void register(DatagramChannel channel, Inbound inbound) {
    try {
      channel.register(selector, SelectionKey.OP_READ, inbound);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on a media port", e);
    }
  }

  private void run() {
    long next = System.nanoTime() + TICK_NANOS;
    while (running) {
      try {
        long waitMillis = (next - System.nanoTime()) / 1_000_000;
        if (waitMillis > 0) {
          selector.select(this::read, waitMillis);
        } else {
          selector.selectNow(this::read);
        }
      } catch (IOException | RuntimeException e) {
        log.error("media loop", e);
      }
      runCommands();
      long now = System.nanoTime();
      if (now - next >= 0) {
        next = now - next > TOO_LATE_NANOS ? now + TICK_NANOS : next + TICK_NANOS;
        tick(now);
      }
    }
    runCommands();
  }

  private void tick(long now) {
    try {
      clock.accept(now);
    } catch (RuntimeException e) {
      log.error("media clock", e);
    }
  }

  private void runCommands() {
    for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
      try {
        command.run();
      } catch (RuntimeException e) {
        log.error("media command", e);
      }
    }
  }

  private void read(SelectionKey key) {
    if (!key.isValid()) {
      return;
    }
    try {
      buffer.clear();
      DatagramChannel channel = (DatagramChannel) key.channel();
      if (channel.receive(buffer) instanceof InetSocketAddress from) {
        Inbound inbound = (Inbound) key.attachment();
        inbound.packet(buffer.array(), buffer.position(), from, System.nanoTime());
      }
    } catch (IOException e) {
      log.debug("media socket: {}", e.getMessage());
    } catch (RuntimeException e) {
      log.warn("a media packet was dropped", e);
    }
  }

  @Override
  public void close() {
    running = false;
    selector.wakeup();
    try {
      if (Thread.currentThread() != thread) {
        thread.join(2000);
      }
      selector.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      log.debug("closing media", e);
    }
  }
}
