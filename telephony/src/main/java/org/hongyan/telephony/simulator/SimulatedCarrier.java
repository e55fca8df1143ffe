package org.hongyan.telephony.simulator;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Function;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.media.MediaEngine;
import org.hongyan.telephony.sip.IncomingCall;
import org.hongyan.telephony.sip.SipEndpoint;
import org.hongyan.telephony.sip.Transport;
import org.hongyan.telephony.sip.TrunkConfig;
import org.jspecify.annotations.Nullable;

/**
 * A carrier inside this process with a SIP stack and media of its own: what the gateway sends it
 * goes through real sockets. Takes calls from this machine only.
 */
public final class SimulatedCarrier implements AutoCloseable {

  /**
   * @param port for SIP, 0 for any free one
   * @param log gets every INVITE, may be null
   */
  public record Config(InetAddress bind, int port, MediaConfig media, @Nullable Path log) {}

  /** One INVITE that arrived. */
  public record Dialled(Instant at, String number, String callId) {}

  private final CarrierPlan plan;
  private final Function<String, Optional<Behaviour>> rules;
  private final InstantSource clock;
  private final CarrierLog log;
  private final MediaEngine media;
  private final SipEndpoint sip;
  private final ScheduledThreadPoolExecutor timer;
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
  private final Map<String, SimulatedCall> calls = new ConcurrentHashMap<>();

  /** Numbers behave as planned, except those for which {@code rules} names a behaviour. */
  public SimulatedCarrier(
      Config config,
      CarrierPlan plan,
      Function<String, Optional<Behaviour>> rules,
      InstantSource clock) {
    this.plan = plan;
    this.rules = rules;
    this.clock = clock;
    this.log = new CarrierLog(config.log());
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("simulated-carrier").factory());
    timer.setRemoveOnCancelPolicy(true);
    this.media = new MediaEngine(config.media());
    this.sip =
        new SipEndpoint(
            new SipEndpoint.Config(
                config.bind(), config.port(), "Simulated carrier", InetAddress::isLoopbackAddress),
            this::take);
  }

  /** A trunk that leads here. */
  public TrunkConfig trunk(String name) {
    return new TrunkConfig(name, sip.address().getHostAddress(), sip.port(), Transport.UDP);
  }

  /** The last 100,000 INVITEs, oldest first. */
  public List<Dialled> dialled() {
    return log.entries();
  }

  /** Calls that exist now. */
  public int liveCalls() {
    return calls.size();
  }

  /** Hangs up on everybody. */
  @Override
  public void close() {
    List.copyOf(calls.values()).forEach(SimulatedCall::hangup);
    sip.close();
    timer.shutdownNow();
    media.close();
  }

  private void take(IncomingCall call) {
    var number = call.dialled();
    log.add(new Dialled(clock.instant(), number, call.id()));
    var attempt = attempts.merge(number, 1, Integer::sum) - 1;
    var behaviour = rules.apply(number).orElseGet(() -> plan.behaviour(number, attempt));
    var random = new SplittableRandom(plan.seed() ^ CarrierPlan.hash(number) + attempt);
    var simulated = new SimulatedCall(call, media, timer, random, () -> calls.remove(call.id()));
    calls.put(call.id(), simulated);
    simulated.play(behaviour);
  }
}
