package org.hongyan.telephony.embedded;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hongyan.telephony.sip.SipEndpoint;
import org.hongyan.telephony.sip.TrunkConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows the trunks' addresses, which alone may talk SIP to us, and whether they live. */
final class TrunkMonitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TrunkMonitor.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration RESOLVE_EVERY = Duration.ofSeconds(60);

  private volatile List<TrunkConfig> trunks;
  private final Map<String, Boolean> alive = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("trunk-probe").factory());
  private volatile Set<InetAddress> addresses = Set.of();
  private volatile @Nullable SipEndpoint probing;

  TrunkMonitor(List<TrunkConfig> trunks) {
    this.trunks = trunks;
    resolve();
  }

  boolean isTrunk(InetAddress source) {
    return addresses.contains(source);
  }

  /** Without probes every trunk counts as living until a call shows otherwise. */
  void start(SipEndpoint sip, Duration probeEvery) {
    var period = RESOLVE_EVERY.toMillis();
    timer.scheduleWithFixedDelay(this::resolve, period, period, TimeUnit.MILLISECONDS);
    trunks.forEach(trunk -> alive.put(trunk.name(), probeEvery.isZero()));
    if (!probeEvery.isZero()) {
      probing = sip;
      var wait = probeEvery.toMillis();
      timer.scheduleWithFixedDelay(() -> probe(sip, trunks), 0, wait, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Other trunks from now on; a new or changed one counts as living until its first probe, sent at
   * once, or a call shows otherwise.
   */
  void use(List<TrunkConfig> now) {
    var before = Set.copyOf(trunks);
    trunks = List.copyOf(now);
    resolve();
    var names = trunks.stream().map(TrunkConfig::name).collect(Collectors.toSet());
    alive.keySet().retainAll(names);
    names.forEach(name -> alive.putIfAbsent(name, true));
    var sip = probing;
    if (sip == null) return;
    probe(sip, trunks.stream().filter(trunk -> !before.contains(trunk)).toList());
  }

  Map<String, Boolean> health() {
    return Map.copyOf(new HashMap<>(alive));
  }

  void heardFrom(String trunk, boolean lives) {
    var before = alive.put(trunk, lives);
    if (before != null && before != lives) {
      LOG.info("trunk {} is {}", trunk, lives ? "up" : "down");
    }
  }

  private void probe(SipEndpoint sip, List<TrunkConfig> some) {
    for (var trunk : some) {
      sip.probe(trunk, PATIENCE, lives -> heardFrom(trunk.name(), lives));
    }
  }

  /** An address that cannot be looked up now keeps its last result. */
  private void resolve() {
    var found = new HashSet<InetAddress>();
    var failed = false;
    for (var trunk : trunks) {
      try {
        found.addAll(Arrays.asList(InetAddress.getAllByName(trunk.host())));
      } catch (UnknownHostException e) {
        LOG.warn("{} has no address", trunk);
        failed = true;
      }
    }
    if (failed) {
      found.addAll(addresses);
    }
    addresses = Set.copyOf(found);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
