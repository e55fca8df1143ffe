package org.hongyan.switchboard;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OpenChannels;
import org.hongyan.identity.Session;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.hongyan.telephony.api.BridgeId;
import org.hongyan.telephony.api.BridgeRole;
import org.hongyan.telephony.api.CallSpec;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.api.LegId;
import org.hongyan.telephony.api.TelephonyGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Connects sellers' headsets with customers' telephones. Knows legs and lines, no customer; numbers
 * pass through and are never kept or logged. Commands never wait for the network.
 */
@Service
public class Switchboard {

  private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);
  private static final Duration LONGEST_CALL = Duration.ofHours(2);

  /** One seller of one company. */
  record Seat(TenantId tenant, AccountId account) {}

  private record LiveCall(
      TenantId tenant, UUID callId, LegId leg, Seat seat, String trunk, boolean record) {}

  private final TelephonyGateway gateway;
  private final Lines lines;
  private final FreshTrunks trunks;
  private final RecordingDesk recordings;
  private final OpenChannels channels;
  private final LineListeners listeners = new LineListeners();
  private final Object register = new Object();
  private final Map<LegId, LiveCall> callByLeg = new ConcurrentHashMap<>();
  private final Map<UUID, LiveCall> callById = new ConcurrentHashMap<>();
  private final Map<LegId, Seat> seatByLeg = new ConcurrentHashMap<>();
  private final Map<Seat, LegId> headsets = new ConcurrentHashMap<>();
  private final Map<LegId, OpenChannels.Channel> channelByLeg = new ConcurrentHashMap<>();

  Switchboard(
      TelephonyGateway gateway,
      Lines lines,
      FreshTrunks trunks,
      RecordingDesk recordings,
      OpenChannels channels) {
    this.gateway = gateway;
    this.lines = lines;
    this.trunks = trunks;
    this.recordings = recordings;
    this.channels = channels;
  }

  @PostConstruct
  void subscribe() {
    gateway.subscribe(this::on);
  }

  /** Tells line events from now on, in order per call; listeners must not block. */
  public void listen(Consumer<LineEvent> listener) {
    listeners.add(listener);
    recordings.onClosed(listener);
  }

  /** The recording of a live call, if it is recorded. */
  public Optional<RecordingId> recordingOf(UUID callId) {
    return recordings.of(callId);
  }

  /**
   * Connects a seller's browser; it stays connected all shift. A page that was connected before is
   * told that another took over; a live call goes on in the new one.
   *
   * @param session the headset lives no longer than it
   * @param offerSdp the browser's complete offer
   */
  public Headset connectBrowser(Session session, String offerSdp) {
    var seat = new Seat(session.tenantId(), session.accountId());
    synchronized (register) {
      try {
        var answered = gateway.answerBrowser(offerSdp);
        attach(session, answered.leg());
        return new Headset(answered.leg().value(), answered.answerSdp());
      } catch (IllegalArgumentException unusable) {
        throw new Refused("headset.offer", Map.of("why", String.valueOf(unusable.getMessage())));
      }
    }
  }

  /** Tells that a headset's sound flows. */
  void headsetUp(LegId leg) {
    var seat = seatByLeg.get(leg);
    if (seat == null) return;
    listeners.tell(new LineEvent.HeadsetUp(seat.tenant(), seat.account(), lines.now()));
  }

  /** Makes a leg the headset of the session's seller; the one before is told and ended. */
  void attach(Session session, LegId leg) {
    var seat = new Seat(session.tenantId(), session.accountId());
    channelByLeg.put(leg, channels.hold(session, cut -> takeAway(seat, leg)));
    LegId before;
    synchronized (register) {
      seatByLeg.put(leg, seat);
      before = headsets.put(seat, leg);
    }
    callOf(seat).ifPresent(call -> gateway.join(bridge(call), leg, BridgeRole.TALK));
    if (before == null) return;
    seatByLeg.remove(before);
    release(before);
    listeners.tell(
        new LineEvent.HeadsetTaken(seat.tenant(), seat.account(), lines.now(), before.value()));
    gateway.hangup(before);
  }

  /** Its seller has left: nobody would speak to the customer any more. */
  private void takeAway(Seat seat, LegId headset) {
    if (headset.equals(headsets.get(seat))) {
      callOf(seat).ifPresent(call -> gateway.hangup(call.leg()));
    }
    gateway.hangup(headset);
  }

  /** Ends a seller's headset, if it is still the one named. */
  public void disconnectBrowser(Caller caller, String leg) {
    var seat = new Seat(caller.tenantId(), caller.accountId());
    var id = new LegId(leg);
    if (id.equals(headsets.get(seat))) gateway.hangup(id);
  }

  public boolean hasHeadset(AccountId account) {
    return headsets.containsKey(new Seat(Tenancy.current(), account));
  }

  /**
   * Dials a customer into the seller's headset, who hears it ring. Refuses with {@code
   * headset.missing}, {@code line.none}, {@code line.down} or {@code line.busy}.
   */
  public void dial(Dial dial) {
    var tenant = Tenancy.current();
    var seat = new Seat(tenant, dial.agent());
    var headset = headsets.get(seat);
    if (headset == null) throw new Refused("headset.missing");
    var route = lines.route(dial.callerNumberId());
    trunks.settle();
    var trunk = route.trunk();
    var name = trunk.id().value().toString();
    if (Boolean.FALSE.equals(gateway.health().trunks().get(name))) throw new Refused("line.down");
    if (callsOn(name) >= trunk.mostCalls()) throw new Refused("line.busy");
    var spec =
        new CallSpec(
            dial.callId().toString(),
            trunk.numberFormat().write(dial.e164()),
            trunk.numberFormat().write(route.number().e164()),
            name,
            dial.ringTimeout(),
            LONGEST_CALL);
    synchronized (register) {
      LegId leg;
      try {
        leg = gateway.originate(spec);
      } catch (IllegalArgumentException | IllegalStateException cannot) {
        LOG.warn("call {} cannot be placed: {}", dial.callId(), cannot.getClass().getSimpleName());
        throw new Refused("line.cannot");
      }
      var call = new LiveCall(tenant, dial.callId(), leg, seat, name, dial.record());
      callByLeg.put(leg, call);
      callById.put(dial.callId(), call);
      gateway.join(bridge(call), headset, BridgeRole.TALK);
      gateway.join(bridge(call), leg, BridgeRole.TALK);
      gateway.detectTones(leg);
    }
  }

  /** Ends a call; harmless when it is over. */
  public void hangup(UUID callId) {
    var call = callById.get(callId);
    if (call != null) gateway.hangup(call.leg());
  }

  public boolean isLive(UUID callId) {
    return callById.containsKey(callId);
  }

  public void mute(AccountId account, boolean muted) {
    var headset = headsets.get(new Seat(Tenancy.current(), account));
    if (headset != null) gateway.mute(headset, muted);
  }

  /**
   * Sends keys to the customer's side.
   *
   * @param digits {@code 0-9 * # A-D}
   */
  public void dtmf(UUID callId, String digits) {
    var call = callById.get(callId);
    if (call != null) gateway.sendDtmf(call.leg(), digits);
  }

  /** Peak of the last 20 ms, 0 to 1: the seller's side and the customer's. */
  public double[] levels(UUID callId) {
    var call = callById.get(callId);
    if (call == null) return new double[] {0, 0};
    var headset = headsets.get(call.seat());
    return new double[] {headset == null ? 0 : gateway.level(headset), gateway.level(call.leg())};
  }

  /** Live calls of this node, over all companies. */
  public int liveCalls() {
    return callById.size();
  }

  private long callsOn(String trunk) {
    return callById.values().stream().filter(call -> call.trunk().equals(trunk)).count();
  }

  private Optional<LiveCall> callOf(Seat seat) {
    return callById.values().stream().filter(call -> call.seat().equals(seat)).findFirst();
  }

  private void on(LegEvent event) {
    LiveCall call;
    Seat seat;
    synchronized (register) {
      call = callByLeg.get(event.leg());
      seat = seatByLeg.get(event.leg());
    }
    try {
      if (call != null) onCall(call, event);
      else if (seat != null) onHeadset(seat, event);
      else if (event instanceof LegEvent.RecordingReady ready) recordings.ready(ready);
    } catch (RuntimeException e) {
      LOG.error("event {} failed", event.getClass().getSimpleName(), e);
    }
  }

  private void onCall(LiveCall call, LegEvent event) {
    var tenant = call.tenant();
    var id = call.callId();
    switch (event) {
      case LegEvent.LegProgress progress ->
          listeners.tell(new LineEvent.Ringing(tenant, id, event.at(), progress.earlyMedia()));
      case LegEvent.LegAnswered answered -> {
        if (call.record()) recordings.begin(tenant, id, call.leg(), gateway);
        listeners.tell(new LineEvent.Answered(tenant, id, event.at()));
      }
      case LegEvent.Detection heard ->
          listeners.tell(new LineEvent.ToneHeard(tenant, id, event.at(), heard.verdict()));
      case LegEvent.Digit digit ->
          listeners.tell(new LineEvent.DigitPressed(tenant, id, event.at(), digit.digit()));
      case LegEvent.RecordingReady ready -> recordings.ready(ready);
      case LegEvent.LegEnded ended -> callEnded(call, ended);
      case LegEvent.MediaUp up -> {}
      case LegEvent.MediaStalled stalled -> {}
    }
  }

  private void callEnded(LiveCall call, LegEvent.LegEnded ended) {
    callByLeg.remove(call.leg());
    callById.remove(call.callId());
    var headset = headsets.get(call.seat());
    if (headset != null) gateway.leave(headset);
    recordings.ended(call.callId());
    listeners.tell(
        new LineEvent.Ended(
            call.tenant(),
            call.callId(),
            ended.at(),
            ended.sip(),
            ended.q850(),
            ended.by().name()));
  }

  private void onHeadset(Seat seat, LegEvent event) {
    switch (event) {
      case LegEvent.MediaUp up -> headsetUp(event.leg());
      case LegEvent.MediaStalled stalled ->
          listeners.tell(
              new LineEvent.HeadsetSilent(
                  seat.tenant(), seat.account(), event.at(), stalled.silentMillis()));
      case LegEvent.LegEnded ended -> {
        seatByLeg.remove(event.leg());
        release(event.leg());
        if (headsets.remove(seat, event.leg())) {
          listeners.tell(new LineEvent.HeadsetGone(seat.tenant(), seat.account(), event.at()));
        }
      }
      default -> {}
    }
  }

  private void release(LegId headset) {
    var channel = channelByLeg.remove(headset);
    if (channel != null) channel.gone();
  }

  private static BridgeId bridge(LiveCall call) {
    return new BridgeId(call.callId().toString());
  }

  /** State of the gateway by line id. */
  public Map<String, Boolean> lineHealth() {
    trunks.settle();
    return gateway.health().trunks();
  }

  /** Ready to place calls. */
  public boolean ready() {
    return gateway.health().ready();
  }
}
