package org.hongyan.calling.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hongyan.calling.LiveSeller;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OpenChannels;
import org.hongyan.identity.Session;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Who is at work right now on this node, inside the caller's scope. */
@Service
class LiveFloor {

  /** Somebody watching, with the scope of the moment the stream was opened. */
  private record Watch(Caller caller) {}

  private final Desks desks;
  private final DeskStreams streams;
  private final OpenChannels channels;

  LiveFloor(Desks desks, DeskStreams streams, OpenChannels channels) {
    this.desks = desks;
    this.streams = streams;
    this.channels = channels;
  }

  List<LiveSeller> live(Caller caller) {
    return desks.ofTenant().stream()
        .filter(
            desk -> caller.scope().covers(desk.seat().account(), desk.session().seller.orgPath()))
        .map(LiveFloor::live)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(LiveSeller::name))
        .toList();
  }

  /** A stream that begins with everybody and gets the list anew after each change. */
  DeskStreams.Stream stream(Caller caller, Session session) {
    return streams.open(
        new Watch(caller), "floor", live(caller), cut -> channels.hold(session, caller, cut));
  }

  /** Four times a second at most: each watcher gets what its own scope allows. */
  @Scheduled(fixedRate = 250)
  void tell() {
    var watches = streams.subjects(Watch.class);
    var tenants = watches.stream().map(watch -> watch.caller().tenantId()).distinct();
    tenants
        .filter(desks::takeChanged)
        .forEach(
            tenant ->
                watches.stream()
                    .filter(watch -> watch.caller().tenantId().equals(tenant))
                    .forEach(watch -> Tenancy.in(tenant, () -> tell(watch))));
  }

  private void tell(Watch watch) {
    streams.send(watch, "floor", live(watch.caller()));
  }

  private static @Nullable LiveSeller live(OpenDesk desk) {
    var view = desk.shown();
    if (view == null || view.state() == SellerState.OFF) return null;
    var current = view.state().busy() ? view.current() : null;
    var campaign = view.campaign();
    var call = view.call();
    var phones = current == null ? null : current.card().phones();
    return new LiveSeller(
        desk.seat().account(),
        desk.name(),
        view.state().name(),
        view.since(),
        view.reason(),
        view.headset(),
        campaign == null ? null : campaign.id(),
        campaign == null ? null : campaign.name(),
        current == null ? null : current.card().customer().name(),
        phones == null || phones.isEmpty() ? null : phones.getFirst().masked(),
        call == null ? null : call.startedAt(),
        call == null ? null : call.answeredAt());
  }
}
