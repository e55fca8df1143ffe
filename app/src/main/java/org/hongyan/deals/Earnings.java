package org.hongyan.deals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people's pay is reckoned from; asks no scope, for askers that have. */
@Service
public class Earnings {

  private final EarningsRepository repository;

  Earnings(EarningsRepository repository) {
    this.repository = repository;
  }

  /** Orders, cancellations and returns of these people in the span, by person and time. */
  @Transactional(readOnly = true)
  public List<Earned> earned(Collection<AccountId> people, Instant from, Instant to) {
    return repository.earned(Tenancy.current(), people, from, to);
  }

  /** Payments in the span for orders of these people, by person and order. */
  @Transactional(readOnly = true)
  public List<Collected> collected(Collection<AccountId> people, Instant from, Instant to) {
    return repository.collected(Tenancy.current(), people, from, to);
  }
}
