package org.hongyan.identity;

import java.time.Instant;
import java.time.InstantSource;
import org.hongyan.shared.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who belongs to which unit from when; the account's row mirrors the assignment of the moment. */
@Service
class Assignments {

  private final AccountAdminRepository repository;
  private final Tenants tenants;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  Assignments(
      AccountAdminRepository repository,
      Tenants tenants,
      ApplicationEventPublisher events,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.repository = repository;
    this.tenants = tenants;
    this.events = events;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Assigns from a moment on, now or later; a moment in the past counts as now. */
  @Transactional
  void assign(AccountId account, UnitId unit, Instant from) {
    var now = clock.instant();
    repository.assign(Tenancy.current(), account, unit, from.isBefore(now) ? now : from);
    apply(now);
  }

  /** Each minute: assignments that begin today take effect. */
  @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
  void applyDue() {
    tenants.each(tenant -> transaction.executeWithoutResult(status -> apply(clock.instant())));
  }

  private void apply(Instant now) {
    var tenant = Tenancy.current();
    for (var due : repository.due(tenant, now)) {
      repository.mirror(tenant, due);
      events.publishEvent(
          new AccountMoved(tenant, new AccountId(due.accountId()), due.oldPath(), due.newPath()));
    }
  }
}
