package org.hongyan.calling.desk;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A desk with its thread; others see only what it showed last. */
final class OpenDesk {

  private final Seat seat;
  private final String name;
  private final DeskSession session;
  private final DeskActions actions;
  private final Mailbox mailbox;
  private final AtomicBoolean tickWaits = new AtomicBoolean();
  private volatile @Nullable DeskView shown;

  OpenDesk(Seat seat, String name, DeskSession session, DeskActions actions, Mailbox mailbox) {
    this.seat = seat;
    this.name = name;
    this.session = session;
    this.actions = actions;
    this.mailbox = mailbox;
  }

  Seat seat() {
    return seat;
  }

  String name() {
    return name;
  }

  DeskSession session() {
    return session;
  }

  DeskActions actions() {
    return actions;
  }

  Mailbox mailbox() {
    return mailbox;
  }

  /** False while the tick before still waits: a desk that is slow is not given a heap of them. */
  boolean tickIsDue() {
    return tickWaits.compareAndSet(false, true);
  }

  void ticked() {
    tickWaits.set(false);
  }

  void show(DeskView view) {
    shown = view;
  }

  @Nullable DeskView shown() {
    return shown;
  }

  /**
   * Whether the call is on this desk; read from other threads, so an answer may be a moment old.
   */
  boolean isOn(UUID call) {
    var talk = session.model.talk;
    return talk != null && talk.id().value().equals(call);
  }
}
