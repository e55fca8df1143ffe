package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.campaign.CampaignSettings;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.engine.pacing.EndCause;
import org.hongyan.switchboard.LineEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What line events do to a desk; runs on the desk's thread. */
final class DeskLine {

  private static final Logger LOG = LoggerFactory.getLogger(DeskLine.class);
  private static final Duration PROMISE_AGAIN = Duration.ofMinutes(30);

  private DeskLine() {}

  static void on(DeskSession desk, LineEvent event, DeskTools tools) {
    switch (event) {
      case LineEvent.OfCall ofCall -> onCall(desk, ofCall, tools);
      case LineEvent.HeadsetUp up -> headset(desk, true, up.at());
      case LineEvent.HeadsetGone gone -> headset(desk, false, gone.at());
      case LineEvent.HeadsetSilent silent -> {
        if (silent.millis() >= 5_000) {
          desk.model.trouble("headset.silent", Map.of(), silent.at());
        }
      }
      case LineEvent.HeadsetTaken taken -> {}
    }
  }

  private static void headset(DeskSession desk, boolean up, Instant at) {
    var model = desk.model;
    model.headset = up;
    model.headsetGoneAt = up ? null : at;
    if (up && model.trouble != null && model.trouble.code().startsWith("headset")) {
      model.noTrouble();
    }
    model.changed();
  }

  private static void onCall(DeskSession desk, LineEvent.OfCall event, DeskTools tools) {
    var talk = desk.model.talk;
    var current = desk.model.current;
    if (talk == null || current == null || !talk.id().value().equals(event.callId())) return;
    if (talk.endedAt != null) return;
    var reserved = current.reserved();
    var pacer = desk.pacer();
    switch (event) {
      case LineEvent.Ringing ringing -> {
        if (talk.ringingAt != null) return;
        talk.ringingAt = ringing.at();
        if (pacer != null) pacer.ringing(reserved.id());
      }
      case LineEvent.Answered answered -> answered(desk, talk, reserved, answered, tools);
      case LineEvent.ToneHeard heard -> tone(talk, heard, tools);
      case LineEvent.Ended ended -> ended(desk, talk, reserved, ended, tools);
      case LineEvent.DigitPressed digit -> {}
      case LineEvent.RecordingClosed closed -> {}
    }
    desk.model.changed();
  }

  private static void answered(
      DeskSession desk, Talk talk, Reserved reserved, LineEvent.Answered event, DeskTools tools) {
    if (talk.answeredAt != null) return;
    talk.answered(event.at());
    talk.recordingId = tools.switchboard.recordingOf(talk.id().value()).orElse(null);
    desk.to(SellerState.TALKING, null);
    var recording = talk.recordingId;
    desk.journal.write(
        tools.tenant(), () -> tools.calls.answered(talk.begun, reserved, event.at(), recording));
    var pacer = desk.pacer();
    if (pacer != null) pacer.answered(reserved.id());
  }

  /** Busy or a dead number by its tone, seconds before the carrier says so. */
  private static void tone(Talk talk, LineEvent.ToneHeard heard, DeskTools tools) {
    if (talk.answeredAt != null || heard.tone().equals("RINGBACK")) return;
    talk.tone = heard.tone();
    talk.cancelled = true;
    tools.switchboard.hangup(talk.id().value());
  }

  private static void ended(
      DeskSession desk, Talk talk, Reserved reserved, LineEvent.Ended event, DeskTools tools) {
    talk.ended(event.at());
    var meaning = meaning(talk, event, tools);
    talk.result = meaning;
    var campaign = desk.model.campaign;
    var settings = campaign == null ? CampaignSettings.USUAL : campaign.settings();
    var wrapUp = Duration.ofSeconds(settings.wrapSeconds());
    var cause = new EndedCall.Cause(event.sip(), event.q850(), event.by(), meaning);
    var end = endedCall(talk, reserved, cause, wrapUp);
    desk.journal.write(tools.tenant(), () -> tools.calls.ended(end));
    remember(desk, talk, null);
    if (talk.answeredAt != null) {
      desk.model.wrapUpUntil = event.at().plus(wrapUp);
      desk.to(SellerState.WRAP_UP, null);
      var pacer = desk.pacer();
      if (pacer != null) pacer.ended(reserved.id(), EndCause.CUSTOMER_HUNG_UP);
      return;
    }
    postpone(desk, reserved, tools);
    desk.free(false, cause(meaning));
  }

  /** A call that was never sent out still gets its end. */
  static void endedByUs(DeskSession desk, Talk talk, Reserved reserved, DeskTools tools) {
    talk.result = Disposition.FAILED;
    var cause = new EndedCall.Cause(0, 0, "US", Disposition.FAILED);
    var end = endedCall(talk, reserved, cause, Duration.ZERO);
    desk.journal.write(tools.tenant(), () -> tools.calls.ended(end));
  }

  private static EndedCall endedCall(
      Talk talk, Reserved reserved, EndedCall.Cause cause, Duration wrapUp) {
    var endedAt = talk.endedAt;
    if (endedAt == null) throw new IllegalStateException("call " + talk.id() + " is not over");
    return new EndedCall(
        talk.id(),
        reserved,
        talk.begun.number().phoneId(),
        talk.begun.startedAt(),
        talk.ringingAt,
        talk.answeredAt,
        endedAt,
        talk.seconds(),
        cause,
        talk.recordingId,
        wrapUp);
  }

  private static Disposition meaning(Talk talk, LineEvent.Ended event, DeskTools tools) {
    var plain = talk.plainMeaning(event);
    if (plain != null) return plain;
    try {
      var status = talk.tone.isEmpty() ? event.sip() : 0;
      return tools.calls.meaning(status, event.q850(), talk.tone);
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("the meaning of a call's end could not be looked up");
      return Disposition.FAILED;
    }
  }

  /** A promised call that reached nobody is promised again. */
  private static void postpone(DeskSession desk, Reserved reserved, DeskTools tools) {
    var current = desk.model.current;
    if (reserved.callbackId() == null || current == null || current.promise() == null) return;
    var promise = current.promise();
    var until = desk.now().plus(PROMISE_AGAIN);
    desk.putOff(reserved.callbackId(), until);
    desk.journal.write(tools.tenant(), () -> tools.books.postpone(promise, until));
  }

  static void remember(
      DeskSession desk, Talk talk, @org.jspecify.annotations.Nullable String code) {
    var current = desk.model.current;
    if (current == null || talk.result == null) return;
    desk.model.remember(
        new DeskView.RecentCall(
            talk.id(),
            current.reserved().customerId(),
            current.card().customer().name(),
            talk.begun.number().masked(),
            talk.begun.startedAt(),
            talk.seconds(),
            talk.result.name(),
            code));
  }

  private static EndCause cause(Disposition disposition) {
    return switch (disposition) {
      case BUSY -> EndCause.BUSY;
      case NO_ANSWER, UNREACHABLE -> EndCause.NO_ANSWER;
      case VACANT -> EndCause.INVALID_NUMBER;
      case REJECTED, BLOCKED -> EndCause.REJECTED;
      case CANCELLED -> EndCause.CANCELLED;
      case LOST -> EndCause.LOST;
      case CONGESTION, FAILED, ANSWERED -> EndCause.FAILED;
    };
  }
}
