package org.hongyan.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Ids;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The action plan of every customer and project: each item ends once, and says how. */
@Service
public class ActionPlans {

  /** How long many items moved at once can be moved back. */
  static final Duration UNDO = Duration.ofMinutes(10);

  private static final Duration LONGEST_AHEAD = Duration.ofDays(730);

  private final PlanItemRepository repository;
  private final Customers customers;
  private final NextStep nextStep;
  private final Accounts accounts;
  private final InstantSource clock;

  ActionPlans(
      PlanItemRepository repository,
      Customers customers,
      NextStep nextStep,
      Accounts accounts,
      InstantSource clock) {
    this.repository = repository;
    this.customers = customers;
    this.nextStep = nextStep;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Many items moved at once; {@code undoUntil} is the last moment to move them back. */
  public record Rescheduled(UUID batchId, int moved, Instant undoUntil) {}

  /** Plans without asking who may: for callers that have checked, such as calling. */
  @Transactional
  public PlanItem plan(NewPlanItem wanted) {
    var item = insert(wanted, accounts.account(wanted.ownerId()), wanted.ownerId(), null);
    nextStep.changed(item.customerId());
    return item;
  }

  /** Plans in the name of the caller, for a person and a customer inside the caller's scope. */
  @Transactional
  public PlanItem plan(Caller caller, NewPlanItem wanted) {
    customers.inside(caller, wanted.customerId());
    var item = insert(wanted, owner(caller, wanted.ownerId()), caller.accountId(), null);
    nextStep.changed(item.customerId());
    return item;
  }

  /** Plan rows of the past with their own times and endings, for demonstration and import. */
  @Transactional
  public void importHistory(List<PlanItem> items) {
    for (var item : items) repository.insert(Tenancy.current(), item, item.ownerId(), null);
  }

  @Transactional(readOnly = true)
  public PlanItem item(Caller caller, PlanItemId id) {
    return repository
        .find(Tenancy.current(), id, caller.scope())
        .orElseThrow(() -> new NotFound("plan-item", id.value()));
  }

  /** Items of one customer the caller may see, open ones first; of one project if named. */
  @Transactional(readOnly = true)
  public List<PlanItem> ofCustomer(Caller caller, CustomerId customer, @Nullable UUID project) {
    customers.inside(caller, customer);
    return repository.ofCustomer(Tenancy.current(), customer, project);
  }

  /** Skips an open item; the reason is part of the record. */
  @Transactional
  public PlanItem skip(Caller caller, PlanItemId id, String reason) {
    item(caller, id);
    if (reason.isBlank()) throw new Refused("plan.reason-needed");
    if (!repository.end(Tenancy.current(), id, Ending.SKIPPED, clock.instant(), reason.strip())) {
      throw ended(caller, id);
    }
    var item = item(caller, id);
    nextStep.changed(item.customerId());
    return item;
  }

  /** Replaces an open item by another for the same customer, project and person. */
  @Transactional
  public PlanItem supersede(
      Caller caller, PlanItemId id, WorkKind kind, String purpose, Instant dueAt) {
    var old = item(caller, id);
    var item = replace(caller, old, kind, purpose, dueAt, null);
    nextStep.changed(item.customerId());
    return item;
  }

  /** Moves open items to another moment, all or none; undone with {@link #undo}. */
  @Transactional
  public Rescheduled reschedule(Caller caller, List<PlanItemId> ids, Instant dueAt) {
    var now = clock.instant();
    var batch = Ids.next();
    repository.insertReschedule(Tenancy.current(), batch, caller.accountId(), now);
    var moved = new ArrayList<CustomerId>();
    for (var id :
        ids.stream().distinct().sorted(Comparator.comparing(PlanItemId::value)).toList()) {
      var old = item(caller, id);
      moved.add(old.customerId());
      replace(caller, old, old.kind(), old.purpose(), dueAt, batch);
    }
    nextStep.changed(moved);
    return new Rescheduled(batch, moved.size(), now.plus(UNDO));
  }

  /** Takes a rescheduling back within ten minutes; items worked on since then stay as they are. */
  @Transactional
  public int undo(Caller caller, UUID batch) {
    var tenant = Tenancy.current();
    if (!repository.knowsReschedule(tenant, batch, caller.accountId())) {
      throw new NotFound("reschedule", batch);
    }
    var now = clock.instant();
    if (!repository.undo(tenant, batch, caller.accountId(), now, now.minus(UNDO))) {
      throw new Refused("plan.undo-over");
    }
    var open = repository.openOfBatch(tenant, batch);
    int reopened = repository.reopen(tenant, open);
    nextStep.changed(open.stream().map(PlanItem::customerId).toList());
    return reopened;
  }

  /** Ends what is open in a project that was won or lost. */
  @Transactional
  public int projectClosed(UUID project, String reason) {
    var ended = repository.endProject(Tenancy.current(), project, clock.instant(), reason);
    nextStep.changed(ended);
    return ended.size();
  }

  private PlanItem replace(
      Caller caller,
      PlanItem old,
      WorkKind kind,
      String purpose,
      Instant dueAt,
      @Nullable UUID batch) {
    var tenant = Tenancy.current();
    if (!repository.end(tenant, old.id(), Ending.SUPERSEDED, clock.instant(), null)) {
      throw ended(caller, old.id());
    }
    var wanted =
        new NewPlanItem(old.customerId(), old.projectId(), old.ownerId(), kind, purpose, dueAt);
    var item = insert(wanted, accounts.account(old.ownerId()), caller.accountId(), batch);
    repository.point(tenant, old.id(), item.id());
    return item;
  }

  private PlanItem insert(NewPlanItem wanted, Account owner, AccountId by, @Nullable UUID batch) {
    var now = clock.instant();
    if (!wanted.kind().plannable()) throw new Refused("plan.kind", Map.of("kind", wanted.kind()));
    if (wanted.dueAt().isBefore(now)) throw new Refused("plan.past");
    if (wanted.dueAt().isAfter(now.plus(LONGEST_AHEAD))) throw new Refused("plan.too-far");
    var item =
        new PlanItem(
            PlanItemId.next(),
            wanted.customerId(),
            wanted.projectId(),
            owner.id(),
            owner.orgPath(),
            wanted.kind(),
            wanted.purpose().strip(),
            wanted.dueAt(),
            null,
            null,
            null,
            null,
            null,
            now);
    repository.insert(Tenancy.current(), item, by, batch);
    return item;
  }

  private Account owner(Caller caller, AccountId id) {
    return accounts
        .find(id)
        .filter(a -> a.active() && caller.scope().covers(a.id(), a.orgPath()))
        .orElseThrow(() -> new NotFound("account", id.value()));
  }

  private Refused ended(Caller caller, PlanItemId id) {
    var ending = item(caller, id).ending();
    return new Refused("plan.ended", Map.of("ending", ending == null ? "" : ending.name()));
  }
}
