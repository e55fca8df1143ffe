package org.hongyan.telephony.media;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hongyan.telephony.api.BridgeRole;

/**
 * Measures the relay: {@code MediaBench [calls] [seconds]}. Generator and engine share the machine,
 * so the delays hold the generator's own waiting; the share of a core is that of the engine's
 * threads only.
 */
final class MediaBench {
  private static final long MAGIC = 0x686F6E6779616E21L;
  private static final int WARM_UP_SECONDS = 8;
  private static final List<String> ENGINE_THREADS = List.of("media", "recordings", "media-events");

  private final int calls;
  private final int seconds;
  private final Path folder;
  private final List<End> ends = new ArrayList<>();
  private final AtomicInteger recordings = new AtomicInteger();
  private final long[] delayMicros;
  private int delays;
  private long sent;
  private long mark = MAGIC;

  /** One telephone of the generator. */
  private static final class End {
    final DatagramChannel channel;
    final RtpPort port;
    final ByteBuffer packet = ByteBuffer.allocateDirect(172);
    int sequence;

    End(MediaEngine engine, String name, MediaListener listener) throws IOException {
      channel = DatagramChannel.open();
      channel.configureBlocking(false);
      channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      port = engine.openRtp(name, listener);
      port.start((InetSocketAddress) channel.getLocalAddress(), Codec.PCMU, 101);
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.localPort()));
    }

    void send(long mark) throws IOException {
      packet.clear();
      packet.put((byte) 0x80).put((byte) 0).putShort((short) sequence);
      packet.putInt(160 * sequence++).putInt(port.localPort());
      packet.putLong(mark).putLong(System.nanoTime());
      packet.position(172).flip();
      channel.write(packet);
    }
  }

  private MediaBench(int calls, int seconds, Path folder) {
    this.calls = calls;
    this.seconds = seconds;
    this.folder = folder;
    delayMicros = new long[2 * calls * 50 * (seconds + WARM_UP_SECONDS)];
  }

  public static void main(String[] arguments) throws Exception {
    int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Path folder = Files.createTempDirectory("media-bench");
    try {
      new MediaBench(calls, seconds, folder).relay();
      connect(200);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private void relay() throws Exception {
    try (MediaEngine engine = new MediaEngine(MediaConfig.loopback())) {
      MediaListener listener =
          new MediaListener() {
            @Override
            public void recordingReady(String id, Path file, String sha256, long millis) {
              recordings.incrementAndGet();
            }
          };
      Selector selector = Selector.open();
      for (int i = 0; i < calls; i++) {
        End agent = new End(engine, "agent-" + i, listener);
        End customer = new End(engine, "customer-" + i, listener);
        for (End end : List.of(agent, customer)) {
          ends.add(end);
          end.channel.register(selector, SelectionKey.OP_READ);
          engine.join("call-" + i, end.port, BridgeRole.TALK);
        }
        engine.record(customer.port, "r" + i, folder.resolve(i + ".wav"));
      }
      generate(selector, WARM_UP_SECONDS);
      delays = 0;
      sent = 0;
      mark++;
      long cpu = engineCpu();
      long collections = collectorMillis();
      long begin = System.nanoTime();
      generate(selector, seconds);
      double core = 100.0 * (engineCpu() - cpu) / (System.nanoTime() - begin);
      collections = collectorMillis() - collections;
      long lost = ends.stream().mapToLong(end -> engine.stats(end.port).lost()).sum();
      engine.close();
      report(core, lost, collections);
      selector.close();
      for (End end : ends) {
        end.channel.close();
      }
    }
  }

  /** Sends every 20 ms from each end, spread evenly, and times what comes back. */
  private void generate(Selector selector, int forSeconds) throws IOException {
    ByteBuffer in = ByteBuffer.allocateDirect(2048);
    long begin = System.nanoTime();
    long due = 0;
    long total = 50L * forSeconds * ends.size();
    double step = 20_000_000.0 / ends.size();
    while (due < total || System.nanoTime() - begin < (long) (total * step) + 300_000_000L) {
      long now = System.nanoTime();
      while (due < total && now - begin >= (long) (due * step)) {
        ends.get((int) (due % ends.size())).send(mark);
        due++;
        sent++;
      }
      selector.select(key -> receive((DatagramChannel) key.channel(), in), 1);
    }
  }

  private void receive(DatagramChannel channel, ByteBuffer in) {
    try {
      in.clear();
      while (channel.read(in) > 0) {
        if (in.position() == 172 && in.getLong(12) == mark && delays < delayMicros.length) {
          delayMicros[delays++] = (System.nanoTime() - in.getLong(20)) / 1000;
        }
        in.clear();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void report(double core, long lostIn, long collections) {
    long[] sorted = Arrays.copyOf(delayMicros, delays);
    Arrays.sort(sorted);
    print(
        "relay%d calls=%d seconds=%d sent=%d forwarded=%d lost=%d lost_on_the_way_in=%d"
            + " p50_ms=%.2f p99_ms=%.2f max_ms=%.1f core_percent=%.1f gc_ms=%d recordings=%d",
        calls,
        calls,
        seconds,
        sent,
        delays,
        sent - delays,
        lostIn,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1),
        core,
        collections,
        recordings.get());
  }

  /** From the command to join until the first packet of the customer reaches the agent. */
  private static void connect(int times) throws Exception {
    long[] first = new long[times];
    long[] onTheWay = new long[times];
    try (MediaEngine engine = new MediaEngine(MediaConfig.loopback());
        Selector selector = Selector.open()) {
      End agent = new End(engine, "agent", new MediaListener() {});
      End customer = new End(engine, "customer", new MediaListener() {});
      agent.channel.register(selector, SelectionKey.OP_READ);
      ByteBuffer in = ByteBuffer.allocateDirect(2048);
      long next = System.nanoTime();
      for (int i = -20; i < times; i++) {
        long joinAt = next + 100_000_000L + (i * 7_919_000L) % 20_000_000L;
        long joined = 0;
        long heard = 0;
        while (heard == 0) {
          long now = System.nanoTime();
          if (now >= next) {
            customer.send(MAGIC);
            next += 20_000_000;
          }
          if (joined == 0 && now >= joinAt) {
            joined = System.nanoTime();
            engine.join("b", agent.port, BridgeRole.TALK);
            engine.join("b", customer.port, BridgeRole.TALK);
          }
          selector.selectNow(key -> {});
          in.clear();
          if (agent.channel.read(in) == 172 && in.getLong(12) == MAGIC && joined != 0) {
            heard = System.nanoTime();
          }
        }
        if (i >= 0) {
          first[i] = (heard - joined) / 1000;
          onTheWay[i] = (heard - in.getLong(20)) / 1000;
        }
        engine.leave(agent.port);
        engine.leave(customer.port);
      }
    }
    Arrays.sort(first);
    Arrays.sort(onTheWay);
    print(
        "connect times=%d join_to_first_sound_p50_ms=%.2f p99_ms=%.2f max_ms=%.2f"
            + " forward_p50_ms=%.2f",
        times, at(first, 0.5), at(first, 0.99), at(first, 1), at(onTheWay, 0.5));
  }

  private static double at(long[] sortedMicros, double share) {
    int last = sortedMicros.length - 1;
    return last < 0 ? Double.NaN : sortedMicros[(int) Math.round(share * last)] / 1000.0;
  }

  private static long engineCpu() {
    var threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (long id : threads.getAllThreadIds()) {
      var info = threads.getThreadInfo(id);
      if (info != null && ENGINE_THREADS.contains(info.getThreadName())) {
        sum += threads.getThreadCpuTime(id);
      }
    }
    return sum;
  }

  private static long collectorMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(collector -> collector.getCollectionTime())
        .sum();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
