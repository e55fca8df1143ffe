package org.hongyan.calling.desk;

import java.time.InstantSource;
import org.hongyan.calling.campaign.Attempts;
import org.hongyan.switchboard.Switchboard;
import org.springframework.stereotype.Component;

/** What every desk works with. */
@Component
class DeskTools {

  final DeskBooks books;
  final Calls calls;
  final Attempts attempts;
  final Conclusions conclusions;
  final Switchboard switchboard;
  final InstantSource clock;

  DeskTools(
      DeskBooks books,
      Calls calls,
      Attempts attempts,
      Conclusions conclusions,
      Switchboard switchboard,
      InstantSource clock) {
    this.books = books;
    this.calls = calls;
    this.attempts = attempts;
    this.conclusions = conclusions;
    this.switchboard = switchboard;
    this.clock = clock;
  }

  /** The tenant of the desk whose thread this is. */
  org.hongyan.shared.TenantId tenant() {
    return org.hongyan.shared.Tenancy.current();
  }
}
