package org.hongyan.planning.territory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanReopened;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.QuotasPublished;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.territory.PublicationRepository.Line;
import org.hongyan.planning.territory.PublicationRepository.Row;
import org.hongyan.planning.territory.TerritoryPublication.State;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Page;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arranges on which day a saved map is put in force, and takes that back before the day. */
@Service
class Publications {

  /** What of a plan is arranged or in force, and what was. */
  record PublicationView(@Nullable TerritoryPublication current, List<TerritoryPublication> past) {}

  /** Steps and maps of plans, with the changes they make. */
  @org.springframework.stereotype.Component
  record Plans(PlanSteps steps, TerritoryStep maths, InForceMaps maps, Changes changes) {}

  private final Plans plans;
  private final PublicationRepository repository;
  private final TerritoryDays days;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final InstantSource clock;

  Publications(
      Plans plans,
      PublicationRepository repository,
      TerritoryDays days,
      Accounts accounts,
      AuditTrail audit,
      InstantSource clock) {
    this.plans = plans;
    this.repository = repository;
    this.days = days;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Customers whose owner is not the one a version wants, by id. */
  @Transactional(readOnly = true)
  Page<MovedCustomer> moves(
      Caller caller, PlanId id, @Nullable Integer version, @Nullable String after, int limit) {
    var plan = plans.steps().plan(caller, id);
    var map = plans.maps().of(plan, version == null ? latest(id) : version);
    var changes = plans.changes();
    var lines = changes.next(caller.scope(), plan, map, customer(after), limit + 1);
    int total = changes.count(caller.scope(), plan, map, Page.TOTAL_CAP + 1);
    return page(lines, limit, total);
  }

  private Page<MovedCustomer> page(List<Line> lines, int limit, @Nullable Integer total) {
    boolean more = lines.size() > limit;
    var shown = more ? lines.subList(0, limit) : lines;
    var next = more ? shown.getLast().customerId().value().toString() : null;
    return new Page<>(plans.changes().named(shown), next, total);
  }

  private static @Nullable CustomerId customer(@Nullable String after) {
    if (after == null || after.isBlank()) return null;
    try {
      return new CustomerId(UUID.fromString(after));
    } catch (IllegalArgumentException altered) {
      throw new Refused("cursor.invalid");
    }
  }

  private int latest(PlanId id) {
    return plans
        .steps()
        .latest(id, plans.maths())
        .orElseThrow(() -> new Refused("territory.no-version"))
        .head()
        .version();
  }

  @Transactional(readOnly = true)
  PublicationView view(Caller caller, PlanId id) {
    plans.steps().plan(caller, id);
    var all = repository.ofPlan(Tenancy.current(), id).stream().map(this::shown).toList();
    var current = all.stream().filter(one -> one.state() != State.WITHDRAWN).findFirst();
    return new PublicationView(
        current.orElse(null),
        all.stream().filter(one -> current.isEmpty() || !one.equals(current.get())).toList());
  }

  /** Arranges that owners change at the beginning of a day of the company, today or later. */
  @Transactional
  TerritoryPublication publish(
      Caller caller, PlanId id, int version, LocalDate date, String reason) {
    var plan = plans.steps().held(caller, id);
    if (plan.state() == SalesPlan.State.DRAFT) throw new Refused("territory.not-approved");
    var today = plans.maps().today();
    if (date.isBefore(today)) {
      throw new Refused("territory.date", Map.of("today", today.toString()));
    }
    var row = arrange(plan, version, caller.accountId(), date, reason);
    audit.record(
        caller,
        "territory.published",
        "plan:" + id.value(),
        Map.of("version", version, "date", date.toString()));
    return shown(row);
  }

  private Row arrange(SalesPlan plan, int version, AccountId by, LocalDate date, String reason) {
    plans.maps().of(plan, version);
    var row =
        new Row(
            PublicationId.next(),
            plan.id(),
            by,
            version,
            date,
            State.WAITING,
            reason.strip(),
            0,
            0,
            0,
            null,
            clock.instant(),
            null,
            null,
            null,
            null);
    if (!repository.insert(Tenancy.current(), row)) throw arranged(plan.id());
    days.schedule(row.id(), plans.maps().begins(date));
    return row;
  }

  private Refused arranged(PlanId plan) {
    var other =
        repository.ofPlan(Tenancy.current(), plan).stream()
            .filter(one -> one.state() == State.WAITING || one.state() == State.RUNNING)
            .findFirst();
    if (other.isEmpty()) return new Refused("territory.published", Map.of("date", "", "by", ""));
    var by = other.get().ownerId();
    return new Refused(
        "territory.published",
        Map.of(
            "date",
            other.get().effectiveOn().toString(),
            "by",
            accounts.names(List.of(by)).getOrDefault(by, "")));
  }

  /** With the plan its map is put in force too, on the first day of its quotas. */
  @EventListener
  @Transactional
  void on(QuotasPublished published) {
    var latest = plans.steps().latest(published.planId(), plans.maths());
    if (latest.isEmpty()) return;
    int version = latest.get().head().version();
    boolean known =
        repository.ofPlan(Tenancy.current(), published.planId()).stream()
            .anyMatch(one -> one.state() != State.WITHDRAWN);
    if (known) return;
    var plan = plans.steps().known(published.planId());
    var today = plans.maps().today();
    var from = plan.effectiveFrom();
    var day = from == null || from.isBefore(today) ? today : from;
    arrange(plan, version, published.accountId(), day, plan.name());
  }

  @Transactional
  TerritoryPublication withdraw(Caller caller, PlanId id, PublicationId publication, String why) {
    plans.steps().plan(caller, id);
    var row = row(id, publication);
    if (!withdrawn(caller, row, why)) {
      throw new Refused("territory.too-late", Map.of("state", row.state()));
    }
    return shown(row(id, publication));
  }

  /** A plan that is drawn anew takes back the map that waits for its day. */
  @EventListener
  @Transactional
  void on(PlanReopened reopened) {
    repository.ofPlan(Tenancy.current(), reopened.planId()).stream()
        .filter(row -> row.state() == State.WAITING)
        .forEach(row -> withdrawn(reopened.caller(), row, reopened.reason()));
  }

  private boolean withdrawn(Caller caller, Row row, String why) {
    var now = clock.instant();
    if (!repository.withdraw(Tenancy.current(), row.id(), caller.accountId(), why, now)) {
      return false;
    }
    audit.record(
        caller,
        "territory.withdrawn",
        "plan:" + row.planId().value(),
        Map.of("date", row.effectiveOn().toString(), "reason", why));
    return true;
  }

  /** Customers of a publication as it really went, those that moved or those that stayed. */
  @Transactional(readOnly = true)
  Page<MovedCustomer> lines(
      Caller caller,
      PlanId id,
      PublicationId publication,
      boolean kept,
      @Nullable String after,
      int limit) {
    plans.steps().plan(caller, id);
    var row = row(id, publication);
    var lines = repository.page(Tenancy.current(), publication, kept, customer(after), limit + 1);
    return page(lines, limit, kept ? row.kept() : row.moved());
  }

  private Row row(PlanId plan, PublicationId publication) {
    return repository
        .find(Tenancy.current(), publication)
        .filter(row -> row.planId().equals(plan))
        .orElseThrow(() -> new NotFound("publication", publication.value()));
  }

  private TerritoryPublication shown(Row row) {
    var people = new HashSet<AccountId>();
    people.add(row.ownerId());
    var back = row.withdrawnBy();
    if (back != null) people.add(back);
    var names = accounts.names(people);
    return new TerritoryPublication(
        row.id(),
        row.stepVersion(),
        row.effectiveOn(),
        row.state(),
        row.total(),
        row.moved() + row.kept(),
        row.moved(),
        row.kept(),
        names.getOrDefault(row.ownerId(), ""),
        row.at(),
        row.startedAt(),
        row.endedAt(),
        back == null ? null : names.getOrDefault(back, ""),
        row.withdrawnAt(),
        row.reason());
  }
}
