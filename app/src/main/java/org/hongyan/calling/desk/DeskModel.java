package org.hongyan.calling.desk;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.outcome.Outcome;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What a desk remembers between two events; used by the desk's own thread only. */
final class DeskModel {

  private static final int RECENT = 12;

  SellerState state = SellerState.OFF;
  Instant since;
  @Nullable String reason;
  @Nullable String pauseAfter;
  @Nullable Campaign campaign;
  boolean headset;
  @Nullable Instant headsetGoneAt;
  @Nullable Current current;
  volatile @Nullable Talk talk;
  @Nullable Instant wrapUpUntil;
  Draft draft = Draft.EMPTY;
  Instant draftAt = Instant.MIN;
  DeskView.@Nullable DeskTrouble trouble;
  DeskView.DeskQueue queue = new DeskView.DeskQueue(0, 0, 0);
  List<Outcome> outcomes = List.of();

  /** The customer is a promise, an own choice or a rest of an earlier run: not the dialler's. */
  boolean ownWork;

  private final Deque<DeskView.RecentCall> recent = new ArrayDeque<>();
  private long version;
  private boolean changed;

  DeskModel(Instant now) {
    this.since = now;
  }

  void move(SellerState next, @Nullable String why, Instant now) {
    if (state == next) return;
    if (!state.canBecome(next)) {
      throw new Refused("desk.cannot", Map.of("from", state.name(), "to", next.name()));
    }
    state = next;
    reason = why;
    since = now;
    changed();
  }

  void changed() {
    changed = true;
  }

  /** True once after each change. */
  boolean takeChanged() {
    var was = changed;
    changed = false;
    return was;
  }

  void trouble(String code, Map<String, Object> details, Instant now) {
    trouble = new DeskView.DeskTrouble(code, details, now);
    changed();
  }

  void noTrouble() {
    if (trouble != null) changed();
    trouble = null;
  }

  void show(Current shown, Draft kept) {
    current = shown;
    draft = kept;
    draftAt = Instant.MIN;
    changed();
  }

  void clear() {
    current = null;
    talk = null;
    wrapUpUntil = null;
    draft = Draft.EMPTY;
    changed();
  }

  void remember(List<DeskView.RecentCall> calls) {
    recent.clear();
    recent.addAll(calls);
  }

  /** Puts a call on top, or replaces it when it is there. */
  void remember(DeskView.RecentCall call) {
    recent.removeIf(other -> other.id().equals(call.id()));
    recent.addFirst(call);
    while (recent.size() > RECENT) recent.removeLast();
  }

  DeskView view(Instant now) {
    return new DeskView(
        ++version,
        state,
        since,
        reason,
        pauseAfter,
        headset,
        campaignView(),
        currentView(),
        callView(),
        wrapUpUntil,
        trouble,
        queue,
        List.copyOf(recent),
        outcomes,
        now);
  }

  private DeskView.@Nullable DeskCampaign campaignView() {
    if (campaign == null) return null;
    return new DeskView.DeskCampaign(campaign.id(), campaign.name(), campaign.mode());
  }

  private DeskView.@Nullable DeskCustomer currentView() {
    if (current == null) return null;
    return new DeskView.DeskCustomer(
        current.reserved().id(),
        current.card(),
        current.script(),
        current.promise(),
        current.projects(),
        current.timeline(),
        current.zone(),
        draft);
  }

  private DeskView.@Nullable DeskCall callView() {
    if (talk == null) return null;
    return new DeskView.DeskCall(
        talk.id(),
        talk.begun.startedAt(),
        talk.ringingAt,
        talk.answeredAt,
        talk.endedAt,
        talk.muted,
        talk.recordingId != null,
        talk.result == null ? null : talk.result.name());
  }
}
