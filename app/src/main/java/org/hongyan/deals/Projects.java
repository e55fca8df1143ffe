package org.hongyan.deals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hongyan.activities.ActionPlans;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Page;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Projects on their way through the stages; each closes once, won or lost with its reason. */
@Service
public class Projects {

  private final ProjectRepository repository;
  private final Stages stages;
  private final ActionPlans plans;
  private final Customers customers;
  private final Accounts accounts;
  private final InstantSource clock;

  Projects(
      ProjectRepository repository,
      Stages stages,
      ActionPlans plans,
      Customers customers,
      Accounts accounts,
      InstantSource clock) {
    this.repository = repository;
    this.stages = stages;
    this.plans = plans;
    this.customers = customers;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Opens a project in the first stage for a customer and a person inside the caller's scope. */
  @Transactional
  public Project open(Caller caller, NewProject wanted) {
    customers.inside(caller, wanted.customerId());
    var owner =
        accounts
            .find(wanted.ownerId())
            .filter(a -> a.active() && caller.scope().covers(a.id(), a.orgPath()))
            .orElseThrow(() -> new NotFound("account", wanted.ownerId().value()));
    return insert(wanted, owner, caller.accountId(), clock.instant());
  }

  /**
   * Opens a project of the past without asking who may: for demonstration and import.
   *
   * @param advancedAt when it came to the second stage, the third and so on
   */
  @Transactional
  public Project importHistory(NewProject wanted, Instant openedAt, List<Instant> advancedAt) {
    var owner = accounts.account(wanted.ownerId());
    var project = insert(wanted, owner, owner.id(), openedAt);
    var path = stages.all();
    for (int i = 0; i < advancedAt.size() && i + 1 < path.size(); i++) {
      var at = advancedAt.get(i);
      repository.move(Tenancy.current(), project.id(), i + 1, path.get(i + 1).id(), at);
      step(owner.id(), project.id(), at, null);
    }
    return get(project.id());
  }

  /** A project the caller may see; {@link NotFound} for any other. */
  @Transactional(readOnly = true)
  public Project project(Caller caller, ProjectId id) {
    return repository
        .find(Tenancy.current(), id, caller.scope())
        .orElseThrow(() -> new NotFound("project", id.value()));
  }

  @Transactional(readOnly = true)
  public List<ProjectStep> steps(Caller caller, ProjectId id) {
    project(caller, id);
    return repository.steps(Tenancy.current(), id);
  }

  /** Projects of a customer, open ones first, without asking who may see the customer. */
  @Transactional(readOnly = true)
  public List<Project> byCustomer(CustomerId customer) {
    return repository.ofCustomer(Tenancy.current(), customer);
  }

  /** Projects of a customer the caller may see, open ones first. */
  @Transactional(readOnly = true)
  public List<Project> byCustomer(Caller caller, CustomerId customer) {
    customers.inside(caller, customer);
    return byCustomer(customer);
  }

  @Transactional(readOnly = true)
  Page<Project> list(Caller caller, ProjectFilter filter, int limit) {
    var rows = repository.list(Tenancy.current(), caller.scope(), filter, limit + 1);
    if (rows.size() <= limit) return new Page<>(rows, null, null);
    var last = rows.get(limit - 1);
    return new Page<>(
        rows.subList(0, limit), new Cursor(last.openedAt(), last.id().value()).text(), null);
  }

  /** Open projects per stage inside the caller's scope. */
  @Transactional(readOnly = true)
  public List<StageTotal> totals(Caller caller, @Nullable AccountId owner) {
    return repository.totals(Tenancy.current(), caller.scope(), owner);
  }

  /** Moves an open project to a stage; whoever saw an older version is told. */
  @Transactional
  public Project move(Caller caller, ProjectId id, StageId to, int version) {
    var before = project(caller, id);
    if (before.state() == ProjectState.OPEN
        && before.version() == version
        && before.stageId().equals(to)) {
      return before;
    }
    stages.stage(to);
    var now = clock.instant();
    if (!repository.move(Tenancy.current(), id, version, to, now)) throw changed(caller, id);
    step(caller.accountId(), id, now, null);
    return project(caller, id);
  }

  /** Changes name, hope and date of an open project. */
  @Transactional
  public Project edit(Caller caller, ProjectId id, NewProject values, int version) {
    project(caller, id);
    if (!repository.edit(Tenancy.current(), id, version, values)) throw changed(caller, id);
    return project(caller, id);
  }

  /** Gives an open project up; what was planned in it ends. */
  @Transactional
  public Project lose(Caller caller, ProjectId id, String reason) {
    project(caller, id);
    if (reason.isBlank()) throw new Refused("project.reason-needed");
    var now = clock.instant();
    var closed =
        repository.close(Tenancy.current(), id, ProjectState.LOST, now, reason.strip(), null);
    if (!closed) throw changed(caller, id);
    plans.projectClosed(id.value(), "project.lost");
    step(caller.accountId(), id, now, reason.strip());
    return project(caller, id);
  }

  /** Opens a lost project again. */
  @Transactional
  public Project reopen(Caller caller, ProjectId id) {
    project(caller, id);
    if (!repository.reopen(Tenancy.current(), id, null)) throw changed(caller, id);
    step(caller.accountId(), id, clock.instant(), null);
    return project(caller, id);
  }

  /** An order wins the project in its own transaction; a lost project refuses, a won one stays. */
  boolean win(ProjectId id, OrderId order, AccountId by, Instant at) {
    var tenant = Tenancy.current();
    if (!repository.close(tenant, id, ProjectState.WON, at, null, order)) {
      if (get(id).state() == ProjectState.LOST) throw new Refused("project.lost");
      return false;
    }
    plans.projectClosed(id.value(), "project.won");
    step(by, id, at, null);
    return true;
  }

  /** The order that won the project was cancelled: it is open again. */
  void unwin(ProjectId id, OrderId order, AccountId by, Instant at) {
    if (repository.reopen(Tenancy.current(), id, order)) step(by, id, at, "order.cancelled");
  }

  Project get(ProjectId id) {
    return repository
        .find(Tenancy.current(), id, null)
        .orElseThrow(() -> new NotFound("project", id.value()));
  }

  private Project insert(NewProject wanted, Account owner, AccountId by, Instant at) {
    var project =
        new Project(
            ProjectId.next(),
            wanted.customerId(),
            owner.id(),
            owner.orgPath(),
            wanted.name().strip(),
            stages.all().getFirst().id(),
            ProjectState.OPEN,
            wanted.expected().minor(),
            wanted.expected().currency(),
            wanted.expectedOn(),
            at,
            at,
            null,
            null,
            null,
            1);
    repository.insert(Tenancy.current(), project);
    step(by, project.id(), at, null);
    return project;
  }

  private void step(AccountId by, ProjectId id, Instant at, @Nullable String reason) {
    var now = get(id);
    repository.addStep(
        Tenancy.current(), id, new ProjectStep(now.stageId(), now.state(), by, at, reason));
  }

  private Refused changed(Caller caller, ProjectId id) {
    var now = project(caller, id);
    return new Refused(
        now.state() == ProjectState.OPEN ? "project.changed" : "project.closed",
        Map.of("state", now.state().name(), "version", now.version()));
  }
}
