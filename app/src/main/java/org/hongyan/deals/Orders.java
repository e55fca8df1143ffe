package org.hongyan.deals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.activities.NewWorkRecord;
import org.hongyan.activities.WorkKind;
import org.hongyan.activities.WorkRecords;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Scope;
import org.hongyan.shared.Money;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders as facts: placed once, credited exactly, taken back by rows of their own. */
@Service
public class Orders {

  private final OrderRepository repository;
  private final Projects projects;
  private final WorkRecords records;
  private final Accounts accounts;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Orders(
      OrderRepository repository,
      Projects projects,
      WorkRecords records,
      Accounts accounts,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.projects = projects;
    this.records = records;
    this.accounts = accounts;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Places an order and wins its project in one transaction; the same key again is the same order.
   * Does not ask who may: for callers that have checked, such as calling.
   */
  @Transactional
  public Order place(NewOrder wanted) {
    return place(wanted, wanted.sellerId());
  }

  /** What each person inside the scope is credited with between the moments. */
  @Transactional(readOnly = true)
  public List<Revenue> revenue(Scope scope, Instant from, Instant to) {
    return repository.revenue(Tenancy.current(), scope, from, to);
  }

  /**
   * What was sold on a path and below it, and what some people sold wherever they worked then: a
   * unit's orders stay with the unit, a person's with the person.
   */
  @Transactional(readOnly = true)
  public List<Revenue> revenueAround(
      String path, Collection<AccountId> people, Instant from, Instant to) {
    return repository.revenueAround(Tenancy.current(), path, people, from, to);
  }

  @Transactional
  Order place(NewOrder wanted, AccountId by) {
    if (wanted.amount().minor() <= 0) throw new Refused("order.amount");
    var tenant = Tenancy.current();
    var seller = accounts.account(wanted.sellerId());
    var parts = parts(seller, wanted.helpers());
    var order = row(wanted, seller, Credit.WHOLE - parts.getFirst().shareBp());
    if (!repository.insert(tenant, order, wanted.key(), by, clock.instant())) {
      return placedBefore(wanted);
    }
    repository.insertCredits(tenant, order, Credit.divide(order.amountMinor(), parts));
    winProject(order, by);
    note(order, "order.placed");
    events.publishEvent(
        new OrderPlaced(
            tenant,
            order.id(),
            order.customerId(),
            order.ownerId(),
            order.orgPath(),
            wanted.amount(),
            order.at()));
    return order;
  }

  /** Takes all that is left of an order back; a cancelled order opens the project it had won. */
  @Transactional
  Order cancel(OrderId id, String reason, AccountId by) {
    var held = hold(id);
    var left = held.amountMinor() - held.returnedMinor();
    if (left == 0) throw new Refused("order.nothing-left");
    var row = takeBack(held, OrderKind.CANCELLATION, left, reason, "cancel:" + id.value(), by);
    var project = held.projectId();
    if (project != null) projects.unwin(project, id, by, row.at());
    return row;
  }

  /** Takes a part of an order back; the same key again is the same return. */
  @Transactional
  Order takeBack(OrderId id, long minor, String reason, String key, AccountId by) {
    var held = hold(id);
    var known = repository.byKey(Tenancy.current(), key);
    if (known.isPresent()) return sameReturn(known.get(), id, minor);
    var left = held.amountMinor() - held.returnedMinor();
    if (minor > left) throw new Refused("order.too-much", Map.of("left", left));
    return takeBack(held, OrderKind.RETURN, minor, reason, key, by);
  }

  private Order hold(OrderId id) {
    var held = repository.hold(Tenancy.current(), id);
    if (held.kind() != OrderKind.ORDER) throw new Refused("order.not-an-order");
    return held;
  }

  private Order takeBack(
      Order held, OrderKind kind, long minor, String reason, String key, AccountId by) {
    var tenant = Tenancy.current();
    var now = clock.instant();
    var row =
        new Order(
            OrderId.next(),
            kind,
            held.id(),
            held.customerId(),
            held.projectId(),
            held.ownerId(),
            held.orgPath(),
            -minor,
            held.currency(),
            now,
            reason.strip(),
            held.helperBp(),
            0,
            0);
    repository.addReturned(tenant, held.id(), minor);
    repository.insert(tenant, row, key, by, now);
    repository.insertCredits(tenant, row, creditsBack(held, minor));
    note(row, kind == OrderKind.CANCELLATION ? "order.cancelled" : "order.returned");
    events.publishEvent(
        new OrderCancelled(
            tenant,
            row.id(),
            held.id(),
            held.customerId(),
            held.ownerId(),
            held.orgPath(),
            new Money(minor, held.currency()),
            now));
    return row;
  }

  /**
   * The difference of two divisions of all that was taken back, before and after: when the last
   * part has come back, everybody's credit is zero to the cent.
   */
  private List<Credit> creditsBack(Order held, long minor) {
    var parts =
        repository.credits(Tenancy.current(), held.id()).stream()
            .map(c -> new Credit.Part(c.accountId(), c.orgPath(), c.shareBp()))
            .sorted(
                java.util.Comparator.comparing(
                    (Credit.Part p) -> !p.accountId().equals(held.ownerId())))
            .toList();
    var before = Credit.divide(-held.returnedMinor(), parts);
    var after = Credit.divide(-held.returnedMinor() - minor, parts);
    var credits = new ArrayList<Credit>();
    for (int i = 0; i < parts.size(); i++) {
      var part = after.get(i);
      long change = part.amountMinor() - before.get(i).amountMinor();
      credits.add(new Credit(part.accountId(), part.orgPath(), part.shareBp(), change));
    }
    return credits;
  }

  private void winProject(Order order, AccountId by) {
    var id = order.projectId();
    if (id == null) return;
    var project = projects.get(id);
    if (!project.customerId().equals(order.customerId())) {
      throw new Refused("order.project-of-another");
    }
    if (!projects.win(id, order.id(), by, order.at())) return;
    events.publishEvent(
        new ProjectWon(
            Tenancy.current(),
            id,
            project.customerId(),
            project.ownerId(),
            project.orgPath(),
            order.id(),
            order.at()));
  }

  private void note(Order order, String code) {
    var project = order.projectId();
    records.record(
        new NewWorkRecord(
            order.customerId(),
            project == null ? null : project.value(),
            order.ownerId(),
            WorkKind.ORDER,
            order.at(),
            0,
            code,
            null,
            order.note(),
            new Money(order.amountMinor(), order.currency())),
        order.id().value());
  }

  private Order placedBefore(NewOrder wanted) {
    var known = repository.byKey(Tenancy.current(), wanted.key()).orElseThrow();
    var same =
        known.customerId().equals(wanted.customerId())
            && known.ownerId().equals(wanted.sellerId())
            && known.amountMinor() == wanted.amount().minor()
            && known.currency().equals(wanted.amount().currency());
    if (!same) throw new Refused("order.key-used");
    return known;
  }

  private static Order sameReturn(Order known, OrderId original, long minor) {
    if (!original.equals(known.originalId()) || known.amountMinor() != -minor) {
      throw new Refused("order.key-used");
    }
    return known;
  }

  /** The seller first, with what the helpers leave. */
  private List<Credit.Part> parts(Account seller, List<NewOrder.Share> helpers) {
    var seen = new HashSet<AccountId>();
    seen.add(seller.id());
    int given = 0;
    var parts = new ArrayList<Credit.Part>();
    for (var helper : helpers) {
      if (helper.basisPoints() <= 0 || !seen.add(helper.accountId())) {
        throw new Refused("order.shares");
      }
      given += helper.basisPoints();
      if (given > Credit.WHOLE) throw new Refused("order.shares-over");
      var account = accounts.account(helper.accountId());
      parts.add(new Credit.Part(account.id(), account.orgPath(), helper.basisPoints()));
    }
    parts.addFirst(new Credit.Part(seller.id(), seller.orgPath(), Credit.WHOLE - given));
    return parts;
  }

  private static Order row(NewOrder wanted, Account seller, int helperBp) {
    return new Order(
        OrderId.next(),
        OrderKind.ORDER,
        null,
        wanted.customerId(),
        wanted.projectId(),
        seller.id(),
        seller.orgPath(),
        wanted.amount().minor(),
        wanted.amount().currency(),
        wanted.at(),
        wanted.note().strip(),
        helperBp,
        0,
        0);
  }
}
