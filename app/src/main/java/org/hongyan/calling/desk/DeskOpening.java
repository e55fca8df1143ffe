package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.hongyan.calling.CallId;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.campaign.CampaignStatus;
import org.hongyan.calling.campaign.Seller;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Dialable;
import org.hongyan.customers.PhoneId;
import org.hongyan.identity.Caller;
import org.hongyan.switchboard.WriteBehind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens a desk as the database knows it: after a crash a seller who was at work is at work again,
 * and a talk that was cut waits for its notes.
 */
@Component
class DeskOpening {

  private static final Duration TIME_FOR_NOTES = Duration.ofMinutes(2);

  private final DeskTools tools;

  DeskOpening(DeskTools tools) {
    this.tools = tools;
  }

  OpenDesk open(Seat seat, Caller caller, Function<Campaign, @Nullable Pacer> pacers) {
    var name = "desk-" + seat.account().value();
    var mailbox = new Mailbox(seat.tenant(), name);
    var seller = new Seller(seat.account(), caller.orgPath());
    var session = new DeskSession(seller, tools, new WriteBehind(name + "-rows"));
    var desk = new OpenDesk(seat, caller.name(), session, new DeskActions(session, tools), mailbox);
    mailbox.post(() -> restore(session, pacers));
    return desk;
  }

  private void restore(DeskSession session, Function<Campaign, @Nullable Pacer> pacers) {
    var model = session.model;
    var me = session.seller.id();
    model.headset = tools.switchboard.hasHeadset(me);
    model.outcomes = tools.books.outcomes();
    model.remember(tools.books.recent(me, session.now()));
    var stored = tools.books.stored(me).orElse(null);
    if (stored == null) return;
    var campaign = running(stored);
    if (campaign != null) session.restore(campaign, pacers.apply(campaign));
    var open = tools.books.openWrapUp(me);
    if (open.isPresent()) {
      notesOf(session, open.get());
    } else if (stored.state() == SellerState.PAUSED) {
      session.to(SellerState.PAUSED, stored.reason());
    } else if (stored.state() != SellerState.OFF) {
      session.to(SellerState.READY, null);
    }
  }

  private @Nullable Campaign running(AgentRepository.AgentRow stored) {
    if (stored.campaignId() == null) return null;
    return tools
        .books
        .campaign(new CampaignId(stored.campaignId()))
        .filter(campaign -> campaign.status() == CampaignStatus.RUNNING)
        .orElse(null);
  }

  private void notesOf(DeskSession session, CallRepository.OpenWrapUp open) {
    var model = session.model;
    var reserved = tools.attempts.liveOf(session.seller).orElse(null);
    if (reserved == null) return;
    model.show(
        tools.books.current(reserved, model.campaign),
        tools.books.draft(session.seller.id(), reserved.id()));
    model.ownWork = true;
    var number =
        new Dialable(
            new CustomerId(open.customerId()),
            PhoneId.next(),
            "",
            open.masked(),
            java.time.ZoneOffset.UTC,
            true,
            null);
    var begun = new Begun(new CallId(open.callId()), open.startedAt(), number);
    Instant ended = open.endedAt() == null ? session.now() : open.endedAt();
    var seconds = open.talkSeconds() == null ? 0 : open.talkSeconds();
    model.talk = Talk.restored(begun, open.answeredAt(), ended, seconds);
    model.wrapUpUntil = session.now().plus(TIME_FOR_NOTES);
    session.to(SellerState.WRAP_UP, "LOST".equals(open.endedBy()) ? "call-lost" : null);
  }
}
