package org.hongyan.planning;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of a sales force: made, copied as scenarios, approved, published once. */
@Service
public class SalesPlans {

  static final int MOST_MONTHS = 36;
  private static final int LISTED = 200;

  private final PlanRepository repository;
  private final PlanSteps steps;
  private final PlanNames names;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  SalesPlans(
      PlanRepository repository,
      PlanSteps steps,
      PlanNames names,
      AuditTrail audit,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.repository = repository;
    this.steps = steps;
    this.names = names;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The newest plans the caller may see. */
  @Transactional(readOnly = true)
  public List<PlanRow> list(Caller caller) {
    var plans = repository.list(Tenancy.current(), caller.scope(), LISTED);
    var heads =
        steps.heads(plans.stream().map(SalesPlan::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    StepRepository.OfPlan::planId,
                    Collectors.mapping(StepRepository.OfPlan::head, Collectors.toList())));
    var people = names.people(plans.stream().map(SalesPlan::ownerId).toList());
    var units = names.units();
    return plans.stream()
        .map(
            plan ->
                new PlanRow(
                    plan,
                    units.getOrDefault(plan.unitId(), ""),
                    people.getOrDefault(plan.ownerId(), ""),
                    StepState.of(heads.getOrDefault(plan.id(), List.of())).stream()
                        .map(StepState::status)
                        .toList()))
        .toList();
  }

  /** A plan with its steps and versions. */
  @Transactional(readOnly = true)
  public PlanView view(Caller caller, PlanId id) {
    var plan = steps.plan(caller, id);
    var heads = steps.versions(id);
    var people = new HashSet<AccountId>();
    people.add(plan.ownerId());
    if (plan.approvedBy() != null) people.add(plan.approvedBy());
    if (plan.publishedBy() != null) people.add(plan.publishedBy());
    heads.forEach(head -> people.add(head.authorId()));
    var origin = plan.copiedFrom();
    var originName =
        origin == null
            ? null
            : repository
                .find(Tenancy.current(), origin, caller.scope())
                .map(SalesPlan::name)
                .orElse(null);
    return new PlanView(
        plan,
        names.units().getOrDefault(plan.unitId(), ""),
        originName,
        StepState.of(heads),
        heads,
        names.people(people));
  }

  /** A new empty plan of a unit inside the caller's scope. */
  @Transactional
  public SalesPlan create(
      Caller caller,
      UnitId unitId,
      String name,
      LocalDate fromMonth,
      LocalDate toMonth,
      String currency) {
    var unit = names.unit(caller, unitId);
    var plan = plan(caller, unit, name, fromMonth, toMonth, currency, null);
    if (toMonth.isBefore(fromMonth) || plan.months() > MOST_MONTHS) {
      throw new Refused("plan.period", Map.of("most", MOST_MONTHS));
    }
    repository.insert(Tenancy.current(), plan);
    return plan;
  }

  /** A scenario: a draft with the latest version of every step of another plan. */
  @Transactional
  public SalesPlan copy(Caller caller, PlanId id, String name) {
    var origin = steps.plan(caller, id);
    var unit = names.unit(caller, origin.unitId());
    var plan =
        plan(
            caller,
            unit,
            name,
            origin.fromMonth(),
            origin.toMonth(),
            origin.currency(),
            origin.id());
    repository.insert(Tenancy.current(), plan);
    steps.copy(caller, id, plan.id(), origin.name());
    return plan;
  }

  /** Approves a draft none of whose steps is stale. */
  @Transactional
  public SalesPlan approve(Caller caller, PlanId id, int version) {
    hold(caller, id);
    var states = StepState.of(steps.versions(id));
    var stale =
        states.stream()
            .filter(state -> state.status() == StepState.Status.STALE)
            .map(StepState::step)
            .toList();
    if (!stale.isEmpty()) throw new Refused("plan.stale", Map.of("steps", stale));
    if (states.stream().allMatch(state -> state.status() == StepState.Status.EMPTY)) {
      throw new Refused("plan.empty");
    }
    var done =
        repository.approve(Tenancy.current(), id, version, caller.accountId(), clock.instant());
    return changed(caller, id, done, "plan.approved", Map.of());
  }

  /**
   * Opens an approved plan for changes again; a change of territories that waits for its day is
   * withdrawn, one that has begun goes on to its end.
   */
  @Transactional
  public SalesPlan reopen(Caller caller, PlanId id, int version, String reason) {
    hold(caller, id);
    var done = repository.reopen(Tenancy.current(), id, version);
    var plan = changed(caller, id, done, "plan.reopened", Map.of("reason", reason));
    events.publishEvent(new PlanReopened(caller, id, reason));
    return plan;
  }

  /**
   * Marks an approved plan as published; of many one wins, the others are told who won.
   *
   * @param from first day of the month its quotas hold from
   */
  @Transactional
  public SalesPlan publish(Caller caller, PlanId id, int version, LocalDate from) {
    var plan = hold(caller, id);
    if (from.isBefore(plan.fromMonth()) || from.isAfter(plan.toMonth())) {
      throw new Refused("plan.effective");
    }
    var done =
        repository.publish(
            Tenancy.current(), id, version, from, caller.accountId(), clock.instant());
    return changed(caller, id, done, "plan.published", Map.of("from", from.toString()));
  }

  private SalesPlan changed(
      Caller caller, PlanId id, boolean done, String action, Map<String, ?> details) {
    var now = steps.plan(caller, id);
    if (!done) throw new Refused("plan.state", last(now));
    audit.record(caller, action, "plan:" + id.value(), details);
    return now;
  }

  /** Who changed the state last, for whoever came too late. */
  private Map<String, Object> last(SalesPlan plan) {
    var by = plan.publishedBy() == null ? plan.approvedBy() : plan.publishedBy();
    var at = plan.publishedAt() == null ? plan.approvedAt() : plan.publishedAt();
    var name = by == null ? "" : names.people(List.of(by)).getOrDefault(by, "");
    return Map.of("state", plan.state(), "by", name, "at", at == null ? "" : at.toString());
  }

  private SalesPlan hold(Caller caller, PlanId id) {
    return repository
        .hold(Tenancy.current(), id, caller.scope())
        .orElseThrow(() -> new NotFound("plan", id.value()));
  }

  private SalesPlan plan(
      Caller caller,
      Unit unit,
      String name,
      LocalDate fromMonth,
      LocalDate toMonth,
      String currency,
      @Nullable PlanId copiedFrom) {
    return new SalesPlan(
        PlanId.next(),
        caller.accountId(),
        unit.path(),
        unit.id(),
        name.strip(),
        fromMonth,
        toMonth,
        currency,
        SalesPlan.State.DRAFT,
        null,
        copiedFrom,
        1,
        clock.instant(),
        null,
        null,
        null,
        null);
  }
}
