package org.hongyan.calling.desk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.calling.outcome.Outcomes;
import org.hongyan.engine.pacing.EndCause;
import org.hongyan.shared.Refused;
import org.hongyan.switchboard.LineEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a seller does during a call and after it; runs on the desk's thread. */
final class DeskActions {

  private static final Logger LOG = LoggerFactory.getLogger(DeskActions.class);
  private static final Duration MORE = Duration.ofSeconds(30);
  private static final Duration STILL_TYPING = Duration.ofSeconds(15);
  private static final Duration AWAY_PAUSE = Duration.ofSeconds(5);
  private static final Duration HEADSET_GRACE = Duration.ofSeconds(20);
  private static final int TICKS_BETWEEN_COUNTS = 5;
  private static final int TICKS_BETWEEN_PROMISES = 3;
  private static final int TICKS_ALONE = 90;
  private static final int TICKS_UNTIL_GONE = 3;

  private final DeskSession desk;
  private final DeskModel model;
  private final DeskTools tools;
  private int ticks;
  private int alone;
  private int goneTicks;
  private Instant askAgain = Instant.MIN;

  DeskActions(DeskSession desk, DeskTools tools) {
    this.desk = desk;
    this.model = desk.model;
    this.tools = tools;
  }

  void hangUp() {
    desk.hangUpTalk();
  }

  /** For the dialler: the ring took too long, or its seller is gone. */
  static void hangUp(DeskSession desk, UUID attempt) {
    var current = desk.model.current;
    if (current == null || !current.reserved().id().value().equals(attempt)) return;
    desk.hangUpTalk();
  }

  void mute(boolean muted) {
    if (model.talk != null) model.talk.muted = muted;
    tools.switchboard.mute(desk.seller.id(), muted);
    model.changed();
  }

  void keys(String digits) {
    if (model.talk != null) tools.switchboard.dtmf(model.talk.id().value(), digits);
  }

  void keep(UUID attempt, Draft draft) {
    var current = model.current;
    if (current == null || !current.reserved().id().value().equals(attempt)) return;
    var now = desk.now();
    model.draft = draft;
    model.draftAt = now;
    tools.books.keep(desk.seller.id(), current.reserved().id(), draft, now);
  }

  void moreTime() {
    var until = model.wrapUpUntil;
    var talk = model.talk;
    if (until == null || talk == null) return;
    extend(talk, MORE);
  }

  private void extend(Talk talk, Duration by) {
    var until = model.wrapUpUntil;
    if (until == null) return;
    var from = until.isBefore(desk.now()) ? desk.now() : until;
    var later = from.plus(by);
    model.wrapUpUntil = later;
    model.changed();
    desk.journal.write(tools.tenant(), () -> tools.calls.moveDeadline(talk.id(), later));
  }

  /** Saves the outcome and frees the desk; the same request again changes nothing. */
  void outcome(OutcomeWish wish, boolean byItself) {
    var talk = model.talk;
    var current = model.current;
    if (talk == null || current == null || !talk.id().equals(wish.callId())) {
      if (tools.conclusions.savedBefore(wish.callId(), wish.requestId())) return;
      throw new Refused("outcome.no-call");
    }
    if (model.state != SellerState.WRAP_UP) throw new Refused("outcome.too-early");
    desk.written();
    var talked =
        new Conclusions.Talked(
            talk.id(), talk.begun.startedAt(), talk.seconds(), current.reserved());
    tools.conclusions.save(talked, wish, byItself);
    DeskLine.remember(desk, talk, wish.code());
    desk.free(true, EndCause.CUSTOMER_HUNG_UP);
    if (wish.callbackAt() != null) count();
  }

  /** Once a second. */
  void tick(boolean somebodyWatches) {
    ticks++;
    wrapUpTime();
    headsetTime();
    ghost();
    if (ticks % TICKS_BETWEEN_PROMISES == 0) promises();
    if (ticks % TICKS_BETWEEN_COUNTS == 0) count();
    alone = somebodyWatches || model.headset || model.state.busy() ? 0 : alone + 1;
    if (alone > TICKS_ALONE && model.state != SellerState.OFF) desk.end();
  }

  private void wrapUpTime() {
    var until = model.wrapUpUntil;
    var talk = model.talk;
    if (model.state != SellerState.WRAP_UP || until == null || talk == null) return;
    var now = desk.now();
    if (now.isBefore(until)) return;
    if (model.draftAt.plus(STILL_TYPING).isAfter(now)) {
      extend(talk, STILL_TYPING);
      return;
    }
    var code = chosen();
    var request =
        UUID.nameUUIDFromBytes(talk.id().value().toString().getBytes(StandardCharsets.UTF_8));
    var wish = new OutcomeWish(request, talk.id(), code, model.draft.note(), null, null, null);
    try {
      desk.written();
      if (code.equals(Outcomes.NOT_NOTED)) model.pauseAfter = "away";
      outcome(wish, true);
    } catch (DataAccessException | TransactionException | Refused databaseAway) {
      // The page may still hold what was typed meanwhile: it comes first when all is back.
      model.pauseAfter = null;
      model.wrapUpUntil = now.plus(STILL_TYPING);
      model.changed();
    }
  }

  /** What the seller had chosen, if it needs nothing more; otherwise: not noted. */
  private String chosen() {
    return model.outcomes.stream()
        .filter(o -> o.code().equals(model.draft.code()) && !o.callback() && !o.sale())
        .map(org.hongyan.calling.outcome.Outcome::code)
        .findFirst()
        .orElse(Outcomes.NOT_NOTED);
  }

  private void headsetTime() {
    var gone = model.headsetGoneAt;
    if (gone == null || desk.now().isBefore(gone.plus(HEADSET_GRACE))) return;
    model.headsetGoneAt = null;
    if (model.state == SellerState.CALLING || model.state == SellerState.TALKING) hangUp();
    else if (model.state == SellerState.READY) desk.pause("headset");
  }

  /** A call the switchboard no longer has is over, whether its end was told or not. */
  private void ghost() {
    var talk = model.talk;
    var gone = talk != null && talk.endedAt == null && !tools.switchboard.isLive(talk.id().value());
    goneTicks = gone ? goneTicks + 1 : 0;
    if (talk == null || goneTicks < TICKS_UNTIL_GONE) return;
    goneTicks = 0;
    var end = new LineEvent.Ended(tools.tenant(), talk.id().value(), desk.now(), 0, 0, "LOST");
    DeskLine.on(desk, end, tools);
  }

  /** Without a dialler's campaign nobody else brings due promises to the desk. */
  private void promises() {
    var campaign = model.campaign;
    var dialler =
        campaign != null && campaign.mode() != org.hongyan.calling.campaign.CampaignMode.CLICK;
    if (dialler || model.state != SellerState.READY || model.current != null) return;
    if (desk.now().isBefore(askAgain)) return;
    try {
      desk.keepPromise(campaign);
    } catch (DataAccessException | TransactionException away) {
      databaseAway();
    }
  }

  /** Each question costs seconds now, in which the desk does nothing else. */
  private void databaseAway() {
    LOG.warn("a desk asks nothing for {} s: the database is away", AWAY_PAUSE.toSeconds());
    askAgain = desk.now().plus(AWAY_PAUSE);
  }

  void count() {
    if (model.state == SellerState.OFF || desk.now().isBefore(askAgain)) return;
    var campaign = model.campaign;
    try {
      var fresh = tools.books.queue(desk.seller.id(), campaign == null ? null : campaign.id());
      if (fresh.equals(model.queue)) return;
      model.queue = fresh;
      model.changed();
    } catch (DataAccessException | TransactionException away) {
      databaseAway();
    }
  }
}
