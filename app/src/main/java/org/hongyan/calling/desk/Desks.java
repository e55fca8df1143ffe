package org.hongyan.calling.desk;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.campaign.CampaignMoved;
import org.hongyan.calling.campaign.CampaignStatus;
import org.hongyan.calling.campaign.Seller;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OpenChannels.Channel;
import org.hongyan.identity.OpenChannels.Cut;
import org.hongyan.shared.AfterCommit;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.hongyan.switchboard.LineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The desks of this node: finds a seller's desk, runs what is asked on its thread, sends news. */
@Service
class Desks {

  private final DeskTools tools;
  private final DiallerLoops diallers;
  private final DeskStreams streams;
  private final Customers customers;
  private final DeskOpening opening;
  private final Map<Seat, OpenDesk> desks = new ConcurrentHashMap<>();
  private final Set<TenantId> changed = ConcurrentHashMap.newKeySet();

  Desks(
      DeskTools tools,
      DiallerLoops diallers,
      DeskStreams streams,
      Customers customers,
      DeskOpening opening) {
    this.tools = tools;
    this.diallers = diallers;
    this.streams = streams;
    this.customers = customers;
    this.opening = opening;
  }

  @PostConstruct
  void listen() {
    tools.switchboard.listen(this::on);
  }

  DeskView view(Caller caller) {
    var desk = desk(caller);
    return desk.mailbox().call(() -> desk.session().model.view(desk.session().now()));
  }

  /** A stream that begins with the whole desk. */
  DeskStreams.Stream stream(Caller caller, Function<Consumer<Cut>, Channel> hold) {
    var desk = desk(caller);
    return desk.mailbox()
        .call(
            () ->
                streams.open(
                    desk.seat(), "desk", desk.session().model.view(desk.session().now()), hold));
  }

  List<Campaign> workable(Caller caller) {
    return tools.books.workable(new Seller(caller.accountId(), caller.orgPath()));
  }

  DeskView start(Caller caller, @Nullable CampaignId id) {
    var campaign = id == null ? null : workable(caller, id);
    var pacer = campaign == null ? null : diallers.of(caller.tenantId(), campaign, this::post);
    return act(
        caller,
        desk -> {
          desk.session().model.outcomes = tools.books.outcomes();
          desk.session().start(campaign, pacer);
          desk.actions().count();
        });
  }

  private Campaign workable(Caller caller, CampaignId id) {
    return workable(caller).stream()
        .filter(campaign -> campaign.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("campaign", id.value()));
  }

  DeskView choose(Caller caller, CustomerId customer) {
    customers.inside(caller, customer);
    return act(
        caller,
        desk -> {
          desk.session().model.outcomes = tools.books.outcomes();
          desk.session().choose(customer);
        });
  }

  /** Runs on the desk's thread and returns the desk afterwards. */
  DeskView act(Caller caller, Consumer<OpenDesk> work) {
    var desk = desk(caller);
    return desk.mailbox()
        .call(
            () -> {
              try {
                work.accept(desk);
              } finally {
                settle(desk);
              }
              return desk.session().model.view(desk.session().now());
            });
  }

  /**
   * Ends the call of a desk without waiting for its thread, which may itself be waiting for a
   * database that is away; the desk as it was shown last, empty if it never was.
   */
  Optional<DeskView> hangUpNow(Seat seat) {
    var desk = desks.get(seat);
    var shown = desk == null ? null : desk.shown();
    if (desk == null || shown == null) return Optional.empty();
    var call = shown.call();
    if (call != null && shown.state() == SellerState.TALKING) {
      tools.switchboard.hangup(call.id().value());
    }
    later(desk, d -> d.actions().hangUp());
    return Optional.of(shown);
  }

  private void post(DeskSession session, Consumer<DeskSession> work) {
    var desk = desks.get(new Seat(Tenancy.current(), session.seller.id()));
    if (desk != null) later(desk, d -> work.accept(d.session()));
  }

  private void later(OpenDesk desk, Consumer<OpenDesk> work) {
    desk.mailbox()
        .post(
            () -> {
              try {
                work.accept(desk);
              } finally {
                settle(desk);
              }
            });
  }

  /** After each piece of work: the dialler knows, the page knows, the floor knows. */
  private void settle(OpenDesk desk) {
    desk.session().tellPresence();
    if (!desk.session().model.takeChanged()) return;
    var view = desk.session().model.view(desk.session().now());
    desk.show(view);
    streams.send(desk.seat(), "desk", view);
    changed.add(desk.seat().tenant());
  }

  private void on(LineEvent event) {
    switch (event) {
      case LineEvent.OfCall ofCall ->
          desks.values().stream()
              .filter(desk -> desk.seat().tenant().equals(event.tenantId()))
              .filter(desk -> desk.isOn(ofCall.callId()))
              .forEach(desk -> line(desk, event));
      case LineEvent.HeadsetUp up -> ofSeat(new Seat(up.tenantId(), up.accountId()), event);
      case LineEvent.HeadsetGone gone -> ofSeat(new Seat(gone.tenantId(), gone.accountId()), event);
      case LineEvent.HeadsetSilent silent ->
          ofSeat(new Seat(silent.tenantId(), silent.accountId()), event);
      case LineEvent.HeadsetTaken taken ->
          streams.send(
              new Seat(taken.tenantId(), taken.accountId()),
              "taken",
              Map.of("leg", taken.legBefore()));
    }
  }

  private void ofSeat(Seat seat, LineEvent event) {
    var desk = desks.get(seat);
    if (desk != null) line(desk, event);
  }

  private void line(OpenDesk desk, LineEvent event) {
    later(desk, d -> DeskLine.on(d.session(), event, tools));
  }

  /** The seller's headset was connected by a request just now. */
  void headsetConnected(Caller caller) {
    desk(caller);
  }

  private OpenDesk desk(Caller caller) {
    var seat = new Seat(caller.tenantId(), caller.accountId());
    return desks.computeIfAbsent(
        seat, s -> opening.open(s, caller, campaign -> pacerOf(s, campaign)));
  }

  private @Nullable Pacer pacerOf(Seat seat, Campaign campaign) {
    return diallers.of(seat.tenant(), campaign, this::post);
  }

  /** Desks of one company, as they were after their last change. */
  List<OpenDesk> ofTenant() {
    var tenant = Tenancy.current();
    return desks.values().stream().filter(desk -> desk.seat().tenant().equals(tenant)).toList();
  }

  /** True once after a desk of the company changed. */
  boolean takeChanged(TenantId tenant) {
    return changed.remove(tenant);
  }

  @Scheduled(fixedRate = 1_000)
  void tick() {
    diallers.tick();
    for (var desk : desks.values()) {
      if (desk.tickIsDue()) later(desk, this::tick);
    }
  }

  private void tick(OpenDesk desk) {
    desk.ticked();
    desk.actions().tick(streams.anybodyListens(desk.seat()));
  }

  @AfterCommit
  void on(CampaignMoved moved) {
    Tenancy.in(
        moved.tenantId(),
        () -> {
          var campaign = tools.books.campaign(moved.campaignId());
          campaign.ifPresent(c -> diallers.changed(moved.tenantId(), c));
          var running = campaign.filter(c -> c.status() == CampaignStatus.RUNNING).orElse(null);
          for (var desk : ofTenant()) {
            later(desk, d -> changed(d.session(), moved.campaignId(), running));
          }
        });
  }

  private static void changed(DeskSession session, CampaignId id, @Nullable Campaign running) {
    var now = session.model.campaign;
    if (now == null || !now.id().equals(id)) return;
    session.campaignChanged(running == null ? now : running);
    if (running == null) session.model.trouble("campaign.closed", Map.of(), session.now());
    else session.model.noTrouble();
  }
}
