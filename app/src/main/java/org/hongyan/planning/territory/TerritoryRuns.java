package org.hongyan.planning.territory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.territory.TerritoryRun.RunRefusal;
import org.hongyan.planning.territory.TerritoryRun.State;
import org.hongyan.planning.territory.TerritoryRunRepository.Row;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Runs of the optimiser: started, watched, cancelled, gone on with, taken or thrown away. */
@Service
class TerritoryRuns {

  private static final int LISTED = 10;
  private static final Duration SILENT = Duration.ofSeconds(15);

  /** What a run came to, ready to be looked at. */
  record RunDraft(TerritoryInputs inputs, TerritoryParameters parameters, TerritoryResult result) {}

  /** Where a run's plan, maths and rows come from. */
  @org.springframework.stereotype.Component
  record Desk(PlanSteps steps, TerritoryStep maths, TerritoryRoom room) {}

  private final Desk desk;
  private final TerritoryRunRepository repository;
  private final TerritoryQueue queue;
  private final Accounts accounts;
  private final JsonMapper json;
  private final InstantSource clock;

  TerritoryRuns(
      Desk desk,
      TerritoryRunRepository repository,
      TerritoryQueue queue,
      Accounts accounts,
      JsonMapper json,
      InstantSource clock) {
    this.desk = desk;
    this.repository = repository;
    this.queue = queue;
    this.accounts = accounts;
    this.json = json;
    this.clock = clock;
  }

  /** Queues a run; refused at once for what no search can mend. */
  @Transactional
  TerritoryRun start(
      Caller caller,
      PlanId id,
      TerritoryInputs inputs,
      TerritoryParameters parameters,
      int seconds,
      long seed) {
    var plan = draft(caller, id);
    Checks.draft(inputs, parameters);
    desk.maths().holders(plan, parameters);
    Prospects.check(new Drawing(inputs, parameters));
    return queue(
        caller,
        id,
        null,
        seconds,
        seed,
        json.writeValueAsString(inputs),
        json.writeValueAsString(parameters));
  }

  /** A new run that goes on where an earlier one ended. */
  @Transactional
  TerritoryRun resume(Caller caller, PlanId id, TerritoryRunId from, int seconds) {
    draft(caller, id);
    var row = row(id, from);
    var content = repository.content(Tenancy.current(), from);
    if (content.search() == null) throw new Refused("territory.no-draft");
    return queue(caller, id, from, seconds, row.seed(), content.inputs(), content.parameters());
  }

  private TerritoryRun queue(
      Caller caller,
      PlanId plan,
      @Nullable TerritoryRunId from,
      int seconds,
      long seed,
      String inputs,
      String parameters) {
    interrupt(plan);
    var run = TerritoryRunId.next();
    var now = clock.instant();
    var row =
        new Row(
            run,
            plan,
            caller.accountId(),
            State.QUEUED,
            seconds,
            seed,
            from,
            false,
            now,
            null,
            null,
            null,
            0,
            null,
            null,
            null,
            0,
            null,
            null,
            false);
    if (!repository.insert(Tenancy.current(), row, inputs, parameters)) throw running(plan);
    queue.add(run);
    return view(row);
  }

  private Refused running(PlanId plan) {
    var other =
        repository.ofPlan(Tenancy.current(), plan, LISTED).stream()
            .filter(one -> one.state().open())
            .findFirst();
    if (other.isEmpty()) return new Refused("territory.running", Map.of("by", "", "at", ""));
    var by = other.get().ownerId();
    return new Refused(
        "territory.running",
        Map.of(
            "by",
            accounts.names(List.of(by)).getOrDefault(by, ""),
            "at",
            other.get().createdAt().toString()));
  }

  /** The newest runs of a plan. */
  @Transactional
  List<TerritoryRun> list(Caller caller, PlanId id) {
    desk.steps().plan(caller, id);
    interrupt(id);
    return repository.ofPlan(Tenancy.current(), id, LISTED).stream().map(this::view).toList();
  }

  @Transactional
  TerritoryRun run(Caller caller, PlanId id, TerritoryRunId run) {
    desk.steps().plan(caller, id);
    interrupt(id);
    return view(row(id, run));
  }

  /** Asks a run to end; it keeps its best map. */
  @Transactional
  TerritoryRun cancel(Caller caller, PlanId id, TerritoryRunId run) {
    desk.steps().plan(caller, id);
    if (!row(id, run).state().open()) throw new Refused("territory.run-over");
    repository.cancel(Tenancy.current(), run, clock.instant());
    return view(row(id, run));
  }

  /** The best map a run found, judged anew. */
  @Transactional(readOnly = true)
  RunDraft draft(Caller caller, PlanId id, TerritoryRunId run) {
    var plan = desk.steps().plan(caller, id);
    row(id, run);
    var content = repository.content(Tenancy.current(), run);
    if (content.draft() == null) throw new NotFound("draft", run.value());
    var inputs = json.readValue(content.inputs(), TerritoryInputs.class);
    var parameters = json.readValue(content.draft(), TerritoryParameters.class);
    return new RunDraft(inputs, parameters, desk.maths().work(plan, inputs, parameters));
  }

  /** Saves a run's map as the next version of the step. */
  @Transactional
  StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> accept(
      Caller caller, PlanId id, TerritoryRunId run, int base, String reason) {
    var draft = draft(caller, id, run);
    if (!repository.settle(Tenancy.current(), run, State.ACCEPTED)) {
      throw new Refused("territory.no-draft");
    }
    return desk.room().save(caller, id, base, reason, draft.inputs(), draft.parameters());
  }

  @Transactional
  TerritoryRun drop(Caller caller, PlanId id, TerritoryRunId run) {
    desk.steps().plan(caller, id);
    row(id, run);
    if (!repository.settle(Tenancy.current(), run, State.DROPPED)) {
      throw new Refused("territory.no-draft");
    }
    return view(row(id, run));
  }

  private SalesPlan draft(Caller caller, PlanId id) {
    var plan = desk.steps().plan(caller, id);
    if (plan.state() == SalesPlan.State.DRAFT) return plan;
    throw new Refused("plan.not-draft", Map.of("state", plan.state()));
  }

  private Row row(PlanId plan, TerritoryRunId run) {
    return repository
        .find(Tenancy.current(), run)
        .filter(row -> row.planId().equals(plan))
        .orElseThrow(() -> new NotFound("run", run.value()));
  }

  private void interrupt(PlanId plan) {
    var now = clock.instant();
    repository.interrupt(Tenancy.current(), plan, now.minus(SILENT), now);
  }

  private TerritoryRun view(Row row) {
    var by = row.ownerId();
    return new TerritoryRun(
        row.id(),
        row.state(),
        row.state() == State.QUEUED ? queue.ahead(row.id()) : 0,
        row.budgetSeconds(),
        row.seed(),
        row.resumedFrom(),
        by,
        accounts.names(List.<AccountId>of(by)).getOrDefault(by, ""),
        row.createdAt(),
        row.startedAt(),
        row.endedAt(),
        elapsed(row),
        row.steps(),
        row.best(),
        row.bound(),
        row.gap(),
        row.shortfall(),
        row.startBest(),
        row.refusal() == null ? null : json.readValue(row.refusal(), RunRefusal.class),
        row.hasDraft(),
        row.cancelWanted());
  }

  private static double elapsed(Row row) {
    if (row.startedAt() == null || row.beatAt() == null) return 0;
    Instant until = row.endedAt() == null ? row.beatAt() : row.endedAt();
    return Duration.between(row.startedAt(), until).toMillis() / 1000.0;
  }
}
