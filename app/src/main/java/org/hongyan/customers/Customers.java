package org.hongyan.customers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.customers.OwnersChanged.OwnerChange;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers one by one: who they are, who owns them, whether and how they may be rung. */
// Named apart: the API document registers a bean called like the module.
@Service("customersFacade")
public class Customers {

  private final CustomerRepository repository;
  private final PhoneBook phones;
  private final Ownership ownership;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Customers(
      CustomerRepository repository,
      PhoneBook phones,
      Ownership ownership,
      Accounts accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.phones = phones;
    this.ownership = ownership;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** The card of a customer the caller may see; {@link NotFound} for any other. */
  @Transactional(readOnly = true)
  public CustomerCard card(Caller caller, CustomerId id) {
    return card(inside(caller, id));
  }

  /** The card of a customer the dialler has handed out: no scope is asked. */
  @Transactional(readOnly = true)
  public CustomerCard cardForCall(CustomerId id) {
    return card(customer(id));
  }

  /** The customer without scope, for other modules' own rules. */
  @Transactional(readOnly = true)
  public Customer customer(CustomerId id) {
    return repository.find(id).orElseThrow(() -> new NotFound("customer", id.value()));
  }

  /** The customer if the caller may see it; {@link NotFound} otherwise. */
  @Transactional(readOnly = true)
  public Customer inside(Caller caller, CustomerId id) {
    return repository
        .findInside(id, caller.scope(), caller.orgPath())
        .orElseThrow(() -> new NotFound("customer", id.value()));
  }

  /** The best number of a customer, opened: for the switchboard only. */
  @Transactional(readOnly = true)
  public Optional<Dialable> dialable(CustomerId id) {
    return phones.dialable(id);
  }

  @Transactional(readOnly = true)
  public ContactFacts facts(CustomerId id) {
    var customer = customer(id);
    var best = phones.views(id).stream().filter(PhoneView::valid).findFirst();
    var until = customer.protectedUntil();
    return new ContactFacts(
        customer.doNotCall(),
        customer.consent() == Consent.WITHDRAWN,
        best.isPresent(),
        customer.owner(),
        until != null && until.isAfter(clock.instant()),
        best.map(phone -> ZoneId.of(phone.zone())).orElse(clock.getZone()),
        Optional.ofNullable(customer.grade()));
  }

  /** Creates a customer, owned by the caller or in the pool of the caller's unit. */
  @Transactional
  public CustomerId create(Caller caller, NewCustomer wanted) {
    var at = clock.instant();
    var id = CustomerId.next();
    var numbers = read(wanted.phones());
    var owner = wanted.toPool() ? null : caller.accountId();
    var placed = numbers.isEmpty() ? wanted : withPlace(wanted, numbers.getFirst());
    repository.insert(id, placed, owner, caller.orgPath(), at);
    phones.add(id, numbers);
    if (owner != null) {
      ownership.begin(id, owner, caller.orgPath(), "created", caller.accountId(), at);
    }
    return id;
  }

  /** Changes a customer; {@code customer.changed} when somebody else did in the meantime. */
  @Transactional
  CustomerCard edit(Caller caller, CustomerId id, CustomerEdit edit) {
    inside(caller, id);
    if (!repository.update(id, edit, clock.instant())) {
      throw new Refused("customer.changed", Map.of("version", customer(id).version()));
    }
    edit.removePhones().forEach(phone -> phones.remove(id, phone));
    phones.add(id, read(edit.addPhones()));
    return card(customer(id));
  }

  /**
   * Takes a customer from the public pool for the caller: true for the one winner of a race.
   * Refuses with {@code claim.taken} (by whom), {@code claim.daily-cap} or {@code claim.capacity}.
   */
  @Transactional
  public boolean claim(Caller caller, CustomerId id) {
    var at = clock.instant();
    var limits = ownership.limits();
    inPool(caller, id);
    if (!ownership.countClaim(caller.accountId(), limits.claimsPerDay(), at)) {
      throw new Refused("claim.daily-cap", Map.of("cap", limits.claimsPerDay()));
    }
    if (ownership.held(caller.accountId(), limits.capacity()) >= limits.capacity()) {
      throw new Refused("claim.capacity", Map.of("capacity", limits.capacity()));
    }
    var protection = Duration.ofDays(limits.protectionDays());
    if (!ownership.take(id, caller.accountId(), caller.orgPath(), protection, at)) {
      throw taken(customer(id));
    }
    var last = ownership.last(id).orElse(null);
    ownership.begin(id, caller.accountId(), caller.orgPath(), "claimed", caller.accountId(), at);
    changed(new OwnerChange(id, null, caller.accountId(), last), "claimed", at);
    return true;
  }

  /** Gives a customer back to its unit's public pool. */
  @Transactional
  public void release(Caller caller, CustomerId id) {
    var customer = inside(caller, id);
    var owner = customer.ownerId();
    var at = clock.instant();
    if (owner == null || !ownership.release(id, owner, at)) throw new Refused("release.not-owned");
    ownership.end(List.of(id.value()), at);
    changed(new OwnerChange(id, owner, null, owner), "released", at);
  }

  /** Notes a contact: its time and outcome code become the customer's last. */
  @Transactional
  public void contacted(CustomerId id, Instant at, String outcomeCode) {
    repository.contacted(id, at, outcomeCode);
  }

  /** Notes when the next step is planned; null for none. */
  @Transactional
  public void planned(CustomerId id, @Nullable Instant next) {
    repository.planned(id, next);
  }

  @Transactional
  public void markDoNotCall(CustomerId id, String reason) {
    repository.markDoNotCall(id, true, reason, clock.instant());
  }

  @Transactional
  public void markNumberInvalid(PhoneId phone) {
    phones.markInvalid(phone);
  }

  @Transactional
  public void withdrawConsent(CustomerId id) {
    repository.consent(id, Consent.WITHDRAWN, clock.instant());
  }

  /** The pool the customer is or was in must be one the caller may draw from. */
  private void inPool(Caller caller, CustomerId id) {
    var customer = customer(id);
    if (!caller.orgPath().startsWith(customer.poolPath())
        && !caller.scope().covers(customer.ownerId(), customer.poolPath())) {
      throw new NotFound("customer", id.value());
    }
    if (customer.ownerId() != null) throw taken(customer);
  }

  private Refused taken(Customer customer) {
    var owner = customer.owner().flatMap(accounts::find);
    return new Refused("claim.taken", Map.of("by", owner.map(who -> who.name()).orElse("")));
  }

  private void changed(OwnerChange change, String reason, Instant at) {
    events.publishEvent(new OwnersChanged(Tenancy.current(), List.of(change), reason, at));
  }

  private List<ParsedPhone> read(List<String> typed) {
    var numbers = new ArrayList<ParsedPhone>();
    for (var text : typed) {
      try {
        numbers.addAll(phones.text().readAll(text));
      } catch (PhoneText.LostDigits lost) {
        throw new Refused("phone.scientific");
      }
    }
    return numbers;
  }

  private static NewCustomer withPlace(NewCustomer wanted, ParsedPhone phone) {
    if (wanted.province() != null || wanted.city() != null) return wanted;
    var place = Place.of(phone.place());
    return new NewCustomer(
        wanted.kind(),
        wanted.name(),
        wanted.company(),
        wanted.contactPerson(),
        place.province(),
        place.city(),
        wanted.source(),
        wanted.phones(),
        wanted.fields(),
        wanted.toPool());
  }

  private CustomerCard card(Customer customer) {
    var id = customer.id();
    var periods = ownership.history(id);
    var ids = new java.util.HashSet<AccountId>();
    periods.forEach(period -> ids.add(period.ownerId()));
    customer.owner().ifPresent(ids::add);
    var names = accounts.names(ids);
    var owners =
        periods.stream()
            .map(
                one ->
                    new CustomerCard.OwnerPeriod(
                        one.ownerId(),
                        names.get(one.ownerId()),
                        one.validFrom(),
                        one.validTo(),
                        one.reason()))
            .toList();
    return new CustomerCard(
        customer,
        customer.owner().map(names::get).orElse(null),
        phones.views(id),
        repository.contacts(id),
        repository.reasons(id),
        owners);
  }
}
