package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.calling.campaign.Seller;
import org.hongyan.customers.CustomerId;
import org.hongyan.engine.pacing.EndCause;
import org.hongyan.shared.Refused;
import org.hongyan.switchboard.Dial;
import org.hongyan.switchboard.WriteBehind;
import org.jspecify.annotations.Nullable;

/**
 * One seller's desk on this node. All methods run on the desk's own thread, one after another; what
 * a live call changes is written behind, so that a talk outlives a database that is away.
 */
final class DeskSession {

  /** A dial that took so long to prepare may be stale: the process may have slept. */
  private static final Duration FRESH = Duration.ofSeconds(3);

  private static final Duration AFTER_LINE_TROUBLE = Duration.ofSeconds(8);
  private static final Duration WRITTEN = Duration.ofSeconds(5);
  private static final int OWN_RING_SECONDS = 45;

  final Seller seller;
  final DeskModel model;
  final WriteBehind journal;
  private final DeskTools tools;
  private final Map<UUID, Instant> putOff = new HashMap<>();
  private @Nullable Pacer pacer;
  private boolean pacerReady;
  private @Nullable Instant lineFailedAt;

  DeskSession(Seller seller, DeskTools tools, WriteBehind journal) {
    this.seller = seller;
    this.tools = tools;
    this.journal = journal;
    this.model = new DeskModel(tools.clock.instant());
  }

  Instant now() {
    return tools.clock.instant();
  }

  void start(@Nullable Campaign campaign, @Nullable Pacer dialler) {
    if (model.state.busy()) throw new Refused("desk.on-call");
    letGo(Duration.ZERO);
    leavePacer();
    model.campaign = campaign;
    pacer = dialler;
    model.noTrouble();
    model.pauseAfter = null;
    to(SellerState.READY, null);
    model.changed();
  }

  /** At once, or when the call and its notes are done. */
  void pause(String why) {
    if (model.state.busy()) {
      model.pauseAfter = why;
      model.changed();
      return;
    }
    letGo(Duration.ZERO);
    if (model.state == SellerState.PAUSED) model.reason = why;
    to(SellerState.PAUSED, why);
  }

  void resume() {
    model.pauseAfter = null;
    model.noTrouble();
    model.changed();
    if (!model.state.busy()) to(SellerState.READY, null);
  }

  void end() {
    if (model.state.busy()) throw new Refused("desk.on-call");
    letGo(Duration.ZERO);
    leavePacer();
    model.campaign = null;
    model.noTrouble();
    to(SellerState.OFF, null);
  }

  /** A customer of the seller's own choice comes to the desk. */
  void choose(CustomerId customer) {
    if (model.state.busy()) throw new Refused("desk.on-call");
    letGo(Duration.ZERO);
    var campaign = model.campaign;
    var inCampaign =
        campaign != null && campaign.mode() == CampaignMode.CLICK ? campaign.id() : null;
    written();
    var reserved = tools.attempts.reserveCustomer(seller, customer, inCampaign, null);
    own(reserved);
    if (model.state != SellerState.READY) to(SellerState.READY, null);
  }

  private void own(Reserved reserved) {
    model.ownWork = true;
    show(reserved);
  }

  private void show(Reserved reserved) {
    model.show(
        tools.books.current(reserved, model.campaign),
        tools.books.draft(seller.id(), reserved.id()));
    model.noTrouble();
  }

  /** The seller wants the call on the desk. */
  void dial() {
    var current = model.current;
    if (current == null) throw new Refused("desk.no-customer");
    if (model.state != SellerState.READY) throw new Refused("desk.on-call");
    if (!model.headset) throw new Refused("headset.missing");
    if (!model.ownWork && pacer != null) pacer.confirmed(this, current.reserved().id());
    else place();
  }

  /** The dialler says: now. */
  void dialOffered(AttemptId attempt) {
    if (holds(attempt) && model.state == SellerState.READY) place();
    else if (pacer != null) pacer.ended(attempt, EndCause.NOT_DIALLED);
  }

  /** Rules, reservation and lease once more, then the INVITE. */
  private void place() {
    var current = model.current;
    if (current == null) return;
    var reserved = current.reserved();
    long began = System.nanoTime();
    try {
      var begun = tools.calls.begin(reserved, current.script());
      if (begun.isEmpty()) {
        notDialled(reserved, "call.reservation-lost", Map.of());
        return;
      }
      var talk = new Talk(begun.get());
      if (System.nanoTime() - began > FRESH.toNanos()) {
        failed(talk, reserved, "call.stale", Map.of());
        return;
      }
      invite(talk, reserved);
    } catch (Refused no) {
      tools.attempts.unanswered(reserved, org.hongyan.calling.Disposition.FAILED);
      notDialled(reserved, no.code(), no.details());
    }
  }

  private void invite(Talk talk, Reserved reserved) {
    var campaign = model.campaign;
    var ring = campaign == null ? OWN_RING_SECONDS : campaign.settings().ringSeconds();
    model.talk = talk;
    try {
      tools.switchboard.dial(
          new Dial(
              talk.id().value(),
              talk.begun.number().e164(),
              campaign == null ? null : campaign.callerNumberId(),
              seller.id(),
              Duration.ofSeconds(ring),
              true));
      to(SellerState.CALLING, null);
    } catch (Refused line) {
      model.talk = null;
      lineFailedAt = now();
      failed(talk, reserved, line.code(), line.details());
    }
  }

  private void failed(Talk talk, Reserved reserved, String code, Map<String, Object> details) {
    talk.ended(now());
    DeskLine.endedByUs(this, talk, reserved, tools);
    notDialled(reserved, code, details);
  }

  private void notDialled(Reserved reserved, String code, Map<String, Object> details) {
    var own = model.ownWork;
    model.clear();
    model.ownWork = false;
    model.trouble(code, details, now());
    if (!own && pacer != null) pacer.ended(reserved.id(), EndCause.NOT_DIALLED);
    if (reserved.callbackId() != null) putOff.put(reserved.callbackId(), now().plusSeconds(300));
  }

  /** Not this one: it goes back for an hour. */
  void skip() {
    var current = model.current;
    if (current == null || model.state.busy()) throw new Refused("desk.no-customer");
    if (!model.ownWork && pacer != null) {
      pacer.skipped(this, current.reserved().id());
      return;
    }
    if (current.reserved().callbackId() != null) {
      putOff.put(current.reserved().callbackId(), now().plusSeconds(900));
    }
    letGo(Duration.ofHours(1));
  }

  /** The dialler takes a customer back that was not dialled. */
  void release(AttemptId attempt, Duration later) {
    if (holds(attempt) && !model.state.busy()) letGo(later);
  }

  private void letGo(Duration later) {
    var current = model.current;
    if (current == null || model.talk != null) return;
    tools.attempts.release(current.reserved(), later);
    model.ownWork = false;
    model.clear();
  }

  /** The dialler asks for a customer for this desk: promises that are due come first. */
  void provide(long request, long fencing) {
    var dialler = pacer;
    if (dialler == null) return;
    var campaign = model.campaign;
    var wanted = campaign != null && model.state == SellerState.READY && model.current == null;
    if (!wanted || campaign == null || !model.headset || lineInTrouble() || !isWritten()) {
      dialler.nothing(this, request);
      return;
    }
    if (keepPromise(campaign)) {
      dialler.nothing(this, request);
      return;
    }
    var reserved = tools.attempts.reserveNext(seller, campaign.id(), fencing);
    if (reserved.isEmpty() || reserved.get().leadId() == null) {
      if (model.trouble == null) model.trouble("list.empty", Map.of(), now());
      dialler.nothing(this, request);
      return;
    }
    show(reserved.get());
    dialler.offered(this, request, reserved.get().leadId(), reserved.get().id());
  }

  /** True when a due promise is on the desk now; in a progressive campaign it is dialled. */
  boolean keepPromise(@Nullable Campaign campaign) {
    var now = now();
    for (var promise : tools.books.due(seller.id())) {
      var id = promise.id().value();
      var until = putOff.get(id);
      if (until != null && until.isAfter(now)) continue;
      CampaignId inCampaign = campaign == null ? null : campaign.id();
      var reserved = tools.attempts.reserveCallback(seller, promise.customerId(), id, inCampaign);
      if (reserved.isEmpty()) {
        putOff.put(id, now.plusSeconds(300));
        continue;
      }
      own(reserved.get());
      if (campaign != null && campaign.mode() == CampaignMode.PROGRESSIVE) place();
      return true;
    }
    return false;
  }

  /** The end of a call that nobody answered, or of its notes: the desk is free again. */
  void free(boolean answered, EndCause cause) {
    var current = model.current;
    var own = model.ownWork;
    model.clear();
    model.ownWork = false;
    var pause = model.pauseAfter;
    model.pauseAfter = null;
    to(pause == null ? SellerState.READY : SellerState.PAUSED, pause);
    if (current == null || pacer == null || own) return;
    if (answered) pacer.saved(current.reserved().id());
    else pacer.ended(current.reserved().id(), cause);
  }

  void hangUpTalk() {
    var talk = model.talk;
    if (talk == null || talk.endedAt != null) return;
    if (talk.answeredAt == null) talk.cancelled = true;
    tools.switchboard.hangup(talk.id().value());
  }

  /** Tells the dialler whether this desk wants calls, when that has changed. */
  void tellPresence() {
    if (pacer == null) return;
    var ready =
        model.headset
            && !model.ownWork
            && model.pauseAfter == null
            && model.state != SellerState.OFF
            && model.state != SellerState.PAUSED;
    if (ready == pacerReady) return;
    pacerReady = ready;
    pacer.presence(this, ready);
  }

  @Nullable Pacer pacer() {
    return model.ownWork ? null : pacer;
  }

  /** The same campaign with new settings, or no campaign when it no longer runs. */
  void campaignChanged(@Nullable Campaign campaign) {
    model.campaign = campaign;
    if (campaign == null) {
      leavePacer();
      model.trouble("campaign.closed", Map.of(), now());
    }
    model.changed();
  }

  private void leavePacer() {
    if (pacer != null) pacer.leave(this);
    pacer = null;
    pacerReady = false;
  }

  void putOff(UUID promise, Instant until) {
    putOff.put(promise, until);
  }

  void restore(@Nullable Campaign campaign, @Nullable Pacer dialler) {
    model.campaign = campaign;
    pacer = dialler;
  }

  private boolean holds(AttemptId attempt) {
    return model.current != null && model.current.reserved().id().equals(attempt);
  }

  private boolean lineInTrouble() {
    return lineFailedAt != null && lineFailedAt.plus(AFTER_LINE_TROUBLE).isAfter(now());
  }

  /** All that was written behind is in the database. */
  void written() {
    if (!isWritten()) throw new Refused("desk.database-away");
  }

  private boolean isWritten() {
    return journal.written(WRITTEN);
  }

  /** Moves to a state and writes down the one before. */
  void to(SellerState next, @Nullable String why) {
    if (model.state == next) return;
    var before = span();
    model.move(next, why, now());
    var after = span();
    journal.write(tools.tenant(), () -> tools.books.moved(seller, before, after));
  }

  private DeskBooks.Span span() {
    var campaign = model.campaign;
    return new DeskBooks.Span(
        model.state, model.reason, campaign == null ? null : campaign.id(), model.since);
  }
}
