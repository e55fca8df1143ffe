package org.hongyan.activities;

import java.time.InstantSource;
import java.util.List;
import org.hongyan.customers.OwnersChanged.OwnerChange;
import org.hongyan.identity.Account;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be done with customers goes with them from owner to owner. */
@Service
class Handover {

  private final HandoverRepository repository;
  private final InstantSource clock;

  Handover(HandoverRepository repository, InstantSource clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * Gives open plans and promised callbacks of the old owners to the new one; where the new owner
   * had promised a call as well, one promise remains, at the sooner moment.
   */
  @Transactional
  void take(List<OwnerChange> customers, Account to) {
    if (customers.isEmpty()) return;
    repository.plans(Tenancy.current(), customers, to);
    repository.callbacks(Tenancy.current(), customers, to, clock.instant());
  }
}
