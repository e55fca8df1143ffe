package org.hongyan.telephony.embedded;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.hongyan.telephony.api.BridgeId;
import org.hongyan.telephony.api.BridgeRole;
import org.hongyan.telephony.api.BrowserAnswer;
import org.hongyan.telephony.api.CallSpec;
import org.hongyan.telephony.api.EndedBy;
import org.hongyan.telephony.api.Health;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.api.LegId;
import org.hongyan.telephony.api.TelephonyGateway;
import org.hongyan.telephony.media.MediaEngine;
import org.hongyan.telephony.media.MediaPort;
import org.hongyan.telephony.sip.DialString;
import org.hongyan.telephony.sip.IncomingCall;
import org.hongyan.telephony.sip.Sdp;
import org.hongyan.telephony.sip.SipEndpoint;
import org.hongyan.telephony.sip.TrunkConfig;

/**
 * The gateway inside this process: SIP trunks on one side, browsers on the other, our own media in
 * between. Calls that carriers place to us are refused with 480.
 */
public final class EmbeddedGateway implements TelephonyGateway {
  private volatile Map<String, TrunkConfig> trunks = Map.of();
  private final Map<LegId, Leg> legs = new ConcurrentHashMap<>();
  private final Correlations correlations = new Correlations();
  private final EventBus events = new EventBus();
  private final TrunkMonitor monitor;
  private final MediaEngine media;
  private final SipEndpoint sip;
  private final InetAddress mediaAddress;
  private final Leg.Shared shared;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean draining;

  /**
   * @throws IllegalStateException when the SIP port is taken
   * @throws IllegalArgumentException when the configuration cannot work
   */
  public EmbeddedGateway(EmbeddedConfig config, InstantSource clock) {
    this.trunks = byName(config.trunks());
    this.monitor = new TrunkMonitor(config.trunks());
    var bind = concrete(config.bind(), config.trunks());
    this.sip =
        new SipEndpoint(
            new SipEndpoint.Config(bind, config.sipPort(), "Hongyan", monitor::isTrunk),
            EmbeddedGateway::refuse);
    this.media = new MediaEngine(config.media());
    var mediaBind = config.media().bind();
    this.mediaAddress = mediaBind.isAnyLocalAddress() ? bind : mediaBind;
    this.shared = new Leg.Shared(media, events, clock, monitor, this::forget);
    monitor.start(sip, config.probeEvery());
  }

  /** Other trunks from now on; live calls stay on the trunk they have. */
  public void useTrunks(List<TrunkConfig> now) {
    trunks = byName(now);
    monitor.use(now);
  }

  private static Map<String, TrunkConfig> byName(List<TrunkConfig> trunks) {
    var named = new HashMap<String, TrunkConfig>();
    trunks.forEach(trunk -> named.put(trunk.name(), trunk));
    return Map.copyOf(named);
  }

  /** The SIP port in use. */
  public int sipPort() {
    return sip.port();
  }

  @Override
  public LegId originate(CallSpec spec) {
    var to = new DialString(spec.to());
    var from = new DialString(spec.from());
    var trunk = trunks.get(spec.trunk());
    if (trunk == null) {
      throw new IllegalArgumentException("no trunk is named so; known are " + trunks.keySet());
    }
    if (!spec.ringTimeout().isPositive() || !spec.maxDuration().isPositive()) {
      throw new IllegalArgumentException("ring timeout and maximum duration must be above zero");
    }
    return correlations.get(
        spec.correlationId(),
        () -> {
          refuseWhenDraining();
          var limits = new SipEndpoint.Limits(spec.ringTimeout(), spec.maxDuration());
          return dial(trunk, to, from, limits);
        });
  }

  private LegId dial(TrunkConfig trunk, DialString to, DialString from, SipEndpoint.Limits limits) {
    var leg = new Leg(newId(), trunk.name(), shared);
    var port = media.openRtp(leg.id.value(), leg);
    leg.attach(port);
    legs.put(leg.id, leg);
    var session = ThreadLocalRandom.current().nextLong(1, 1L << 40);
    var offer = Sdp.offer(mediaAddress, port.localPort(), session);
    var call = sip.newCall(trunk, to, from, offer, leg);
    leg.attach(call);
    call.start(limits);
    return leg.id;
  }

  @Override
  public BrowserAnswer answerBrowser(String offerSdp) {
    refuseWhenDraining();
    var leg = new Leg(newId(), "", shared);
    var port = media.openBrowser(leg.id.value(), offerSdp, leg);
    leg.attach(port);
    legs.put(leg.id, leg);
    return new BrowserAnswer(leg.id, port.answerSdp());
  }

  @Override
  public void join(BridgeId bridge, LegId leg, BridgeRole role) {
    with(leg, port -> media.join(bridge.value(), port, role));
  }

  @Override
  public void leave(LegId leg) {
    with(leg, media::leave);
  }

  @Override
  public void mute(LegId leg, boolean muted) {
    with(leg, port -> media.mute(port, muted));
  }

  @Override
  public void play(LegId leg, Path wav, boolean loop) {
    with(leg, port -> media.play(port, wav, loop));
  }

  @Override
  public void stopPlaying(LegId leg) {
    with(leg, media::stopPlaying);
  }

  @Override
  public void sendDtmf(LegId leg, String digits) {
    with(leg, port -> media.sendDtmf(port, digits));
  }

  @Override
  public void record(LegId customer, String recordingId, Path file) {
    with(customer, port -> media.record(port, recordingId, file));
  }

  @Override
  public void pauseRecording(LegId customer, boolean paused) {
    with(customer, port -> media.pauseRecording(port, paused));
  }

  @Override
  public void stopRecording(LegId customer) {
    with(customer, media::stopRecording);
  }

  @Override
  public void detectTones(LegId leg) {
    with(leg, media::detectTones);
  }

  @Override
  public void hangup(LegId leg) {
    var known = legs.get(leg);
    if (known != null) {
      known.hangup();
    }
  }

  @Override
  public double level(LegId leg) {
    var known = legs.get(leg);
    return known == null ? 0 : media.level(known.port());
  }

  @Override
  public AutoCloseable subscribe(Consumer<LegEvent> listener) {
    return events.subscribe(listener);
  }

  @Override
  public void drain() {
    draining = true;
  }

  @Override
  public Health health() {
    return new Health(!draining, monitor.health(), legs.size());
  }

  /** Ends every leg with BYE or CANCEL and finishes all recordings, then tells the last events. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    draining = true;
    monitor.close();
    sip.close();
    List.copyOf(legs.values()).forEach(leg -> leg.end(0, 0, EndedBy.US));
    media.close();
    events.close();
  }

  private void forget(Leg leg) {
    legs.remove(leg.id);
  }

  private void with(LegId leg, Consumer<MediaPort> action) {
    var known = legs.get(leg);
    if (known != null) {
      action.accept(known.port());
    }
  }

  private void refuseWhenDraining() {
    if (draining) {
      throw new IllegalStateException("the gateway is being shut down and takes no new legs");
    }
  }

  private static LegId newId() {
    return new LegId(UUID.randomUUID().toString());
  }

  private static void refuse(IncomingCall call) {
    call.refuse(480, 0);
  }

  private static InetAddress concrete(InetAddress bind, List<TrunkConfig> trunks) {
    if (!bind.isAnyLocalAddress()) {
      return bind;
    }
    if (trunks.isEmpty()) {
      return InetAddress.getLoopbackAddress();
    }
    try (var probe = new DatagramSocket()) {
      probe.connect(new InetSocketAddress(trunks.getFirst().host(), trunks.getFirst().port()));
      return probe.getLocalAddress();
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new IllegalArgumentException("no way leads to " + trunks.getFirst(), e);
    }
  }
}
