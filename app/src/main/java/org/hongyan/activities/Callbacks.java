package org.hongyan.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises to ring customers back, each at a moment inside the customer's calling hours. */
@Service
public class Callbacks {

  private static final Duration LONGEST_AHEAD = Duration.ofDays(366);
  private static final Duration OVERDUE_FOR_LEADERS = Duration.ofMinutes(15);

  private final CallbackRepository repository;
  private final NextStep nextStep;
  private final Customers customers;
  private final Accounts accounts;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Callbacks(
      CallbackRepository repository,
      NextStep nextStep,
      Customers customers,
      Accounts accounts,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.nextStep = nextStep;
    this.customers = customers;
    this.accounts = accounts;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Promises a call; a moment outside calling hours waits for the next opening, one that has passed
   * counts from now. A second promise of the same person to the same customer moves the first.
   */
  @Transactional
  public Callback promise(CustomerId customer, AccountId account, Instant wanted, String note) {
    var now = clock.instant();
    if (wanted.isAfter(now.plus(LONGEST_AHEAD))) throw new Refused("callback.too-far");
    var owner = accounts.account(account);
    var zone = customers.facts(customer).zone();
    var moment = wanted.isBefore(now) ? now : wanted;
    var callback =
        repository.save(
            Tenancy.current(),
            new Callback(
                CallbackId.next(),
                customer,
                owner.id(),
                owner.orgPath(),
                wanted,
                hours().nextAllowed(moment, zone),
                note.strip(),
                now,
                null,
                null));
    nextStep.changed(customer);
    events.publishEvent(
        new CallbackPromised(
            Tenancy.current(), callback.id(), customer, account, callback.dueAt()));
    return callback;
  }

  /**
   * As {@link #promise(CustomerId, AccountId, Instant, String)}, by a person who sees the customer.
   */
  @Transactional
  public Callback promise(Caller caller, CustomerId customer, Instant wanted, String note) {
    customers.inside(caller, customer);
    return promise(customer, caller.accountId(), wanted, note);
  }

  /** Open promises of a person whose moment has come, oldest first. */
  @Transactional(readOnly = true)
  public List<Callback> due(AccountId account, Instant now) {
    return repository.openOf(Tenancy.current(), account, now.plusNanos(1000));
  }

  /** All open promises of a person, soonest first. */
  @Transactional(readOnly = true)
  public List<Callback> openFor(AccountId account) {
    return repository.openOf(Tenancy.current(), account, clock.instant().plus(LONGEST_AHEAD));
  }

  /** Promises inside the caller's scope that nobody kept for a quarter of an hour. */
  @Transactional(readOnly = true)
  public List<Callback> overdue(Caller caller) {
    var before = clock.instant().minus(OVERDUE_FOR_LEADERS);
    return repository.overdue(Tenancy.current(), caller.scope(), before);
  }

  /** The customer was rung as promised; says false when the promise had ended before. */
  @Transactional
  public boolean done(CallbackId id) {
    var tenant = Tenancy.current();
    if (!repository.end(tenant, id, clock.instant(), true)) return false;
    repository.find(tenant, id).ifPresent(c -> nextStep.changed(c.customerId()));
    return true;
  }

  /** Ends a promise inside the caller's scope, kept or dropped. */
  @Transactional
  public Callback end(Caller caller, CallbackId id, boolean kept) {
    find(caller, id);
    if (!repository.end(Tenancy.current(), id, clock.instant(), kept)) {
      throw new Refused("callback.ended");
    }
    var callback = find(caller, id);
    nextStep.changed(callback.customerId());
    return callback;
  }

  /** The company's calling hours, on each customer's own clock. */
  @Transactional(readOnly = true)
  public CallingHours hours() {
    var spans = repository.hours(Tenancy.current());
    return spans.isEmpty() ? CallingHours.USUAL : new CallingHours(spans);
  }

  @Transactional
  public void setHours(CallingHours hours) {
    repository.setHours(Tenancy.current(), hours);
  }

  private Callback find(Caller caller, CallbackId id) {
    return repository
        .find(Tenancy.current(), id)
        .filter(c -> caller.scope().covers(c.ownerId(), c.orgPath()))
        .orElseThrow(() -> new NotFound("callback", id.value()));
  }
}
