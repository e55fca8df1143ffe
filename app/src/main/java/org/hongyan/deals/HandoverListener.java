package org.hongyan.deals;

import org.hongyan.customers.OwnersChanged;
import org.hongyan.identity.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open projects change hands in the transaction that moves the customers. */
@Component("dealsHandoverListener")
class HandoverListener {

  private final ProjectHandover handover;
  private final Accounts accounts;

  HandoverListener(ProjectHandover handover, Accounts accounts) {
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
