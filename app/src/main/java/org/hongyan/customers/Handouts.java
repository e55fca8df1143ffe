package org.hongyan.customers;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Role;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives many customers to a seller or to the pool at once, and takes it back within ten minutes.
 */
@Service
public class Handouts {

  /** Which customers: those named, or all of a filter but those excepted. */
  public record Selection(
      @Nullable @Size(max = 10_000) Set<CustomerId> ids,
      @Nullable CustomerFilter filter,
      @Nullable String search,
      @Nullable @Size(max = 10_000) Set<CustomerId> except) {}

  /** What was done: {@code moved} of {@code selected}; the rest were there already. */
  public record Handout(UUID id, int selected, int moved, Instant undoUntil) {}

  /** Somebody who can be given customers. */
  public record Receiver(AccountId id, String name) {}

  static final int LIMIT = 10_000;
  static final Duration UNDO = Duration.ofMinutes(10);

  private final HandoutRepository repository;
  private final CustomerLists lists;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  Handouts(
      HandoutRepository repository,
      CustomerLists lists,
      Accounts accounts,
      AuditTrail audit,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.repository = repository;
    this.lists = lists;
    this.accounts = accounts;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Assigns to an account inside the caller's scope; null puts back into the pool. More than 10,000
   * are refused as {@code assign.too-many}.
   */
  @Transactional
  public Handout assign(Caller caller, Selection selection, @Nullable AccountId to) {
    var target = to == null ? null : receiver(caller, to);
    var ids = chosen(caller, selection);
    var at = clock.instant();
    var moved = repository.move(ids, target, caller.accountId(), "assigned", at);
    publish(moved.lines(), "assigned", at);
    audit.record(
        caller,
        "customers.assigned",
        "handout:" + moved.id(),
        Map.of("moved", moved.lines().size(), "to", to == null ? "pool" : to.value().toString()));
    return new Handout(moved.id(), ids.size(), moved.lines().size(), at.plus(UNDO));
  }

  /**
   * Gives customers to an account whatever anybody's scope, for a plan that was published: history
   * and events as with every assignment. Those it has already stay untouched.
   *
   * @param reason word of the ownership's history, such as {@code territory}
   * @return the customers that changed hands
   */
  @Transactional
  public List<CustomerId> transfer(
      Collection<CustomerId> customers, Account to, AccountId by, String reason) {
    var at = clock.instant();
    var ids = customers.stream().map(CustomerId::value).toList();
    var moved = repository.move(ids, to, by, reason, at);
    publish(moved.lines(), reason, at);
    return moved.lines().stream().map(one -> new CustomerId(one.customerId())).toList();
  }

  /** Sellers and leaders inside the caller's scope. */
  @Transactional(readOnly = true)
  public List<Receiver> receivers(Caller caller) {
    return accounts.listInside(caller.scope()).stream()
        .filter(one -> one.role() == Role.SELLER || one.role() == Role.LEADER)
        .map(one -> new Receiver(one.id(), one.name()))
        .toList();
  }

  /** How many a selection holds, to be said before anything is done. */
  @Transactional(readOnly = true)
  public int count(Caller caller, Selection selection) {
    return chosen(caller, selection).size();
  }

  /** Gives each customer back to whom it had before, unless it moved on in the meantime. */
  @Transactional
  public int undo(Caller caller, UUID handout) {
    var at = clock.instant();
    if (!repository.markUndone(handout, caller.accountId(), at, at.minus(UNDO))) {
      throw new Refused("assign.undo-over");
    }
    var back = repository.moveBack(handout, caller.accountId(), at);
    publish(back, "undone", at);
    return back.size();
  }

  private Account receiver(Caller caller, AccountId to) {
    return accounts
        .find(to)
        .filter(account -> account.active() && caller.scope().covers(to, account.orgPath()))
        .orElseThrow(() -> new NotFound("account", to.value()));
  }

  private List<UUID> chosen(Caller caller, Selection selection) {
    var byIds = selection.ids();
    if (byIds == null && selection.filter() == null) throw new Refused("assign.nothing");
    var filter = selection.filter() == null ? CustomerFilter.NONE : selection.filter();
    var query = new ListQuery(filter, selection.search(), false, "-created", null, LIMIT);
    var except = selection.except() == null ? Set.<CustomerId>of() : selection.except();
    var found =
        byIds == null
            ? lists.ids(caller, query, LIMIT + except.size() + 1)
            : lists.inside(caller, byIds.stream().map(CustomerId::value).toList());
    var ids = found.stream().filter(id -> !except.contains(new CustomerId(id))).toList();
    if (ids.size() > LIMIT) throw new Refused("assign.too-many", Map.of("limit", LIMIT));
    return ids;
  }

  private void publish(List<HandoutRepository.Line> lines, String reason, Instant at) {
    if (lines.isEmpty()) return;
    var changes =
        lines.stream()
            .map(
                line ->
                    new OwnersChanged.OwnerChange(
                        new CustomerId(line.customerId()),
                        account(line.fromOwner()),
                        account(line.toOwner()),
                        account(line.lastOwner())))
            .toList();
    events.publishEvent(new OwnersChanged(Tenancy.current(), changes, reason, at));
  }

  private static @Nullable AccountId account(@Nullable UUID id) {
    return id == null ? null : new AccountId(id);
  }
}
