package org.hongyan.engine.pacing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step in the making: copies what it changes, collects the commands. */
final class Turn {

  /** How long the end of a call that was hung up may stay unreported. */
  private static final Duration END_GRACE = Duration.ofSeconds(10);

  private final DiallerState before;
  private final Instant now;
  private final List<DialCommand> commands = new ArrayList<>();
  private Map<AgentRef, Desk> desks;
  private Map<AttemptRef, LiveCall> calls;
  private DiallerState.Campaign campaign;
  private Instant nextDialAt;

  Turn(DiallerState before, Instant now) {
    this.before = before;
    this.now = now;
    this.desks = before.desks();
    this.calls = before.calls();
    this.campaign = before.campaign();
    this.nextDialAt = before.nextDialAt();
  }

  // presence and campaign

  void presence(AgentRef agent, Presence presence) {
    var desk = desks.get(agent);
    if (desk == null) desk = new Desk(agent, presence, new Work.Idle(now), 0);
    else if (presence.seq() <= desk.presence().seq()) return;
    put(new Desk(agent, presence, desk.work(), desk.request()));
    if (presence.kind() != Presence.Kind.READY) stopNewWork(agent, Why.AGENT_NOT_READY);
    if (presence.isGone() && desk.work() instanceof Work.OnCall onCall) {
      hangUp(onCall.attempt(), Why.AGENT_GONE);
    }
  }

  void campaign(boolean running, long seq) {
    if (seq <= campaign.seq()) return;
    campaign = new DiallerState.Campaign(running, seq);
    if (running) return;
    for (var agent : List.copyOf(desks.keySet())) stopNewWork(agent, Why.CAMPAIGN_PAUSED);
  }

  private void stopNewWork(AgentRef agent, Why why) {
    var desk = desks.get(agent);
    if (desk == null) return;
    if (desk.work() instanceof Work.Holding holding) {
      commands.add(new DialCommand.ReleaseLead(holding.lead(), holding.attempt(), why));
      put(desk.with(new Work.Idle(now)));
    } else if (desk.work() instanceof Work.Asking) {
      put(desk.with(new Work.Idle(now)));
    }
  }

  // leads

  void offered(DialEvent.LeadOffered offer) {
    var desk = desks.get(offer.agent());
    if (desk != null && offer.attempt().equals(desk.attempt())) return;
    boolean expected =
        desk != null && desk.work() instanceof Work.Asking && desk.request() == offer.request();
    if (!expected || desk == null) {
      if (!isKnown(offer.attempt())) release(offer, Why.STALE_OFFER);
      return;
    }
    if (isInUse(offer.lead())) {
      release(offer, Why.LEAD_IN_USE);
      put(desk.with(new Work.Idle(now.plus(before.settings().retry()))));
      return;
    }
    boolean confirmed = before.settings().mode() == Mode.PROGRESSIVE;
    put(desk.with(new Work.Holding(offer.lead(), offer.attempt(), confirmed, now)));
    if (!confirmed) {
      commands.add(
          new DialCommand.ShowLead(offer.agent(), offer.lead(), offer.attempt(), Why.LEAD_OFFERED));
    }
  }

  private void release(DialEvent.LeadOffered offer, Why why) {
    commands.add(new DialCommand.ReleaseLead(offer.lead(), offer.attempt(), why));
  }

  private boolean isKnown(AttemptRef attempt) {
    return deskOf(attempt) != null;
  }

  private boolean isInUse(LeadRef lead) {
    for (var call : calls.values()) if (call.lead().equals(lead)) return true;
    for (var desk : desks.values()) {
      if (desk.work() instanceof Work.Holding holding && holding.lead().equals(lead)) return true;
      if (desk.work() instanceof Work.WrapUp wrapUp && wrapUp.lead().equals(lead)) return true;
    }
    return false;
  }

  void noLead(AgentRef agent, long request) {
    var desk = desks.get(agent);
    if (desk == null || desk.request() != request) return;
    if (desk.work() instanceof Work.Asking) {
      put(desk.with(new Work.Idle(now.plus(before.settings().retry()))));
    }
  }

  void confirmed(AgentRef agent, AttemptRef attempt) {
    var desk = desks.get(agent);
    if (desk != null
        && desk.work() instanceof Work.Holding holding
        && holding.attempt().equals(attempt)) {
      put(desk.with(new Work.Holding(holding.lead(), attempt, true, holding.since())));
    }
  }

  void skipped(AgentRef agent, AttemptRef attempt) {
    var desk = desks.get(agent);
    if (desk != null
        && desk.work() instanceof Work.Holding holding
        && holding.attempt().equals(attempt)
        && !holding.confirmed()) {
      commands.add(new DialCommand.ReleaseLead(holding.lead(), attempt, Why.SKIPPED));
      put(desk.with(new Work.Idle(now)));
    }
  }

  // calls

  void progressed(AttemptRef attempt, CallPhase phase) {
    var call = calls.get(attempt);
    if (call == null) {
      boolean nobodyListens = phase == CallPhase.ANSWERED && !isKnown(attempt);
      if (nobodyListens) commands.add(new DialCommand.HangUp(attempt, Why.UNKNOWN_ATTEMPT));
      return;
    }
    if (phase.compareTo(call.phase()) <= 0) return;
    put(call.at(phase));
    if (call.answered() || phase.compareTo(CallPhase.ANSWERED) < 0) return;
    var desk = desk(call.agent());
    put(desk.with(new Work.OnCall(attempt, true)));
    if (desk.presence().isGone()) {
      hangUp(attempt, Why.AGENT_GONE);
    } else {
      commands.add(new DialCommand.Bridge(attempt, call.agent(), Why.ANSWERED));
    }
  }

  void ended(AttemptRef attempt, EndCause cause) {
    var call = calls.get(attempt);
    if (call == null) return;
    changeableCalls().remove(attempt);
    var desk = desk(call.agent());
    boolean answered = call.answered() || cause.answered();
    if (!answered) {
      commands.add(
          new DialCommand.CloseAttempt(attempt, call.lead(), call.agent(), cause, Why.CALL_ENDED));
    }
    put(
        desk.with(
            answered && !call.notes().outcomeSaved()
                ? new Work.WrapUp(attempt, call.lead(), now.plus(before.settings().wrapUp()), false)
                : new Work.Idle(now)));
  }

  void outcomeSaved(AttemptRef attempt) {
    var call = calls.get(attempt);
    if (call != null) {
      put(call.with(new LiveCall.Notes(true, call.notes().hangUpSince())));
      return;
    }
    var desk = deskOf(attempt);
    if (desk != null && desk.work() instanceof Work.WrapUp) put(desk.with(new Work.Idle(now)));
  }

  void wrapUpExtended(AttemptRef attempt, Instant until) {
    var desk = deskOf(attempt);
    if (desk != null
        && desk.work() instanceof Work.WrapUp wrapUp
        && until.isAfter(wrapUp.until())) {
      put(desk.with(new Work.WrapUp(attempt, wrapUp.lead(), until, !until.isAfter(now))));
    }
  }

  private void hangUp(AttemptRef attempt, Why why) {
    var call = calls.get(attempt);
    if (call == null) return;
    commands.add(new DialCommand.HangUp(attempt, why));
    if (call.notes().hangUpSince() == null) {
      put(call.with(new LiveCall.Notes(call.notes().outcomeSaved(), now)));
    }
  }

  // time

  void timePassed() {
    for (var call : List.copyOf(calls.values())) {
      var asked = call.notes().hangUpSince();
      if (asked != null && !now.isBefore(asked.plus(END_GRACE))) {
        ended(call.attempt(), EndCause.LOST);
      } else if (asked == null && !call.answered() && isOverdue(call)) {
        hangUp(call.attempt(), Why.RING_TIMEOUT);
      }
    }
    for (var desk : List.copyOf(desks.values())) timePassedAt(desk);
  }

  private boolean isOverdue(LiveCall call) {
    return !now.isBefore(call.dialledAt().plus(before.settings().ringTimeout()));
  }

  private void timePassedAt(Desk desk) {
    if (desk.work() instanceof Work.WrapUp wrapUp
        && !wrapUp.overdue()
        && !now.isBefore(wrapUp.until())) {
      put(desk.with(new Work.WrapUp(wrapUp.attempt(), wrapUp.lead(), wrapUp.until(), true)));
    }
    boolean unanswered =
        desk.work() instanceof Work.Asking asking
            && !now.isBefore(asking.since().plus(before.settings().retry()));
    if (unanswered) put(desk.with(new Work.Idle(now)));
  }

  // starting work

  /** Asks for leads and dials those held, the longest waiting seller first. */
  void startWhatMayStart() {
    if (!campaign.running()) return;
    var waiting = new ArrayList<Desk>();
    for (var desk : desks.values()) {
      if (desk.presence().kind() != Presence.Kind.READY) continue;
      if (desk.work() instanceof Work.Holding holding && holding.confirmed()) waiting.add(desk);
      if (desk.work() instanceof Work.Idle idle && !now.isBefore(idle.askFrom())) {
        waiting.add(desk);
      }
    }
    waiting.sort(Comparator.comparing(Turn::since).thenComparing(d -> d.agent().value()));
    for (var desk : waiting) {
      if (desk.work() instanceof Work.Holding holding) dial(desk, holding);
      else ask(desk);
    }
  }

  private static Instant since(Desk desk) {
    return switch (desk.work()) {
      case Work.Holding holding -> holding.since();
      case Work.Idle idle -> idle.askFrom();
      default -> Instant.MAX;
    };
  }

  private void ask(Desk desk) {
    long request = desk.request() + 1;
    put(new Desk(desk.agent(), desk.presence(), new Work.Asking(now), request));
    commands.add(new DialCommand.RequestLead(desk.agent(), request, Why.AGENT_READY));
  }

  private void dial(Desk desk, Work.Holding holding) {
    if (calls.size() >= before.settings().lines() || now.isBefore(nextDialAt)) return;
    nextDialAt = now.plus(before.settings().betweenDials());
    put(
        new LiveCall(
            holding.attempt(),
            holding.lead(),
            desk.agent(),
            CallPhase.DIALLED,
            now,
            LiveCall.Notes.NONE));
    put(desk.with(new Work.OnCall(holding.attempt(), false)));
    var why = before.settings().mode() == Mode.PREVIEW ? Why.LEAD_CONFIRMED : Why.LEAD_OFFERED;
    commands.add(new DialCommand.Dial(holding.attempt(), holding.lead(), desk.agent(), why));
  }

  Step finish() {
    if (desks != before.desks()) {
      for (var desk : desks.values()) {
        var earlier = before.desks().get(desk.agent());
        if (earlier == desk) continue;
        if (earlier == null || earlier.state() != desk.state()) {
          commands.add(
              new DialCommand.SetAgentState(desk.agent(), desk.state(), Why.STATE_CHANGED));
        }
      }
    }
    return new Step(
        new DiallerState(before.settings(), campaign, desks, calls, nextDialAt), commands);
  }

  // parts

  private Desk desk(AgentRef agent) {
    var desk = desks.get(agent);
    if (desk == null) throw new IllegalStateException("a call is reserved for unknown " + agent);
    return desk;
  }

  private @Nullable Desk deskOf(AttemptRef attempt) {
    for (var desk : desks.values()) if (attempt.equals(desk.attempt())) return desk;
    return null;
  }

  private void put(Desk desk) {
    if (desks == before.desks()) desks = new LinkedHashMap<>(desks);
    desks.put(desk.agent(), desk);
  }

  private void put(LiveCall call) {
    changeableCalls().put(call.attempt(), call);
  }

  private Map<AttemptRef, LiveCall> changeableCalls() {
    if (calls == before.calls()) calls = new LinkedHashMap<>(calls);
    return calls;
  }
}
