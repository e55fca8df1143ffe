package org.hongyan.telephony.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.hongyan.telephony.api.CallSpec;
import org.hongyan.telephony.api.EndedBy;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.embedded.EmbeddedConfig;
import org.hongyan.telephony.embedded.EmbeddedGateway;
import org.hongyan.telephony.embedded.SippCarrier;
import org.hongyan.telephony.media.MediaConfig;

/**
 * Call set-ups per second through the whole embedded gateway, media ports included: INVITE, answer,
 * ACK, BYE against {@code sipp -sn uas}. Arguments: wanted rate (1000), seconds (10).
 */
public final class SignallingBench {
  private final LongAdder answered = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
  private final EmbeddedGateway gateway;

  private SignallingBench(EmbeddedGateway gateway) {
    this.gateway = gateway;
  }

  public static void main(String[] arguments) throws Exception {
    var rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    var here = InetAddress.getLoopbackAddress();
    try (var carrier = SippCarrier.answering(Files.createTempDirectory("bench"))) {
      var config =
          new EmbeddedConfig(
              here,
              0,
              List.of(carrier.trunk("", "")),
              new MediaConfig(here, 10_000, 29_999),
              Duration.ZERO);
      try (var gateway = new EmbeddedGateway(config, InstantSource.system())) {
        var bench = new SignallingBench(gateway);
        gateway.subscribe(bench::on);
        bench.run(300, 6);
        System.out.println(bench.run(rate, seconds));
      }
    }
  }

  private void on(LegEvent event) {
    if (event instanceof LegEvent.LegAnswered) {
      answered.increment();
      gateway.hangup(event.leg());
    } else if (event instanceof LegEvent.LegEnded end) {
      ended.increment();
      if (end.by() != EndedBy.US) {
        failed.increment();
        var kind = "sip " + end.sip() + " by " + end.by();
        failures.computeIfAbsent(kind, k -> new LongAdder()).increment();
      }
    }
  }

  private String run(int rate, int seconds) throws InterruptedException, IOException {
    answered.reset();
    ended.reset();
    failed.reset();
    failures.clear();
    var dropped = datagramsDropped();
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var cpu = system.getProcessCpuTime();
    var start = System.nanoTime();
    var total = (long) rate * seconds;
    for (var i = 0L; i < total; i++) {
      LockSupport.parkNanos(start + i * 1_000_000_000L / rate - System.nanoTime());
      dial(rate + "-" + i + "-" + System.nanoTime());
    }
    var sent = System.nanoTime() - start;
    for (var waited = 0; waited < 200 && ended.sum() < total; waited++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    var share = 100.0 * (system.getProcessCpuTime() - cpu) / (System.nanoTime() - start);
    return String.format(
        Locale.ROOT,
        "signalling wanted %d/s reached %.0f/s calls %d answered %d failed %d %s lost %d"
            + " cpu %.0f %% of a core, datagrams dropped for full buffers %d",
        rate,
        total * 1e9 / sent,
        total,
        answered.sum(),
        failed.sum(),
        failures,
        total - ended.sum(),
        share,
        datagramsDropped() - dropped);
  }

  /** What the kernel threw away on the whole machine because nobody read it in time. */
  private static long datagramsDropped() throws IOException {
    var lines = Files.readAllLines(Path.of("/proc/net/snmp"));
    var udp = lines.stream().filter(line -> line.startsWith("Udp:")).toList();
    var names = List.of(udp.get(0).split(" "));
    return Long.parseLong(udp.get(1).split(" ")[names.indexOf("RcvbufErrors")]);
  }

  private void dial(String id) {
    gateway.originate(
        new CallSpec(
            id, "13800138000", "95588", "carrier", Duration.ofSeconds(5), Duration.ofSeconds(20)));
  }
}
