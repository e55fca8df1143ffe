package org.hongyan.activities;

import org.hongyan.customers.OwnersChanged;
import org.hongyan.identity.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open plans and promised callbacks change hands in the transaction that moves the customers. */
@Component("activitiesHandoverListener")
class HandoverListener {

  private final Handover handover;
  private final Accounts accounts;

  HandoverListener(Handover handover, Accounts accounts) {
    this.handover = handover;
    this.accounts = accounts;
  }

  @EventListener
  void on(OwnersChanged changed) {
    changed
        .handed()
        .forEach((owner, customers) -> handover.take(customers, accounts.account(owner)));
  }
}
