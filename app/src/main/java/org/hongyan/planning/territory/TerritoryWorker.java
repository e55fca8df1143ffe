package org.hongyan.planning.territory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.territory.MissedLimit;
import org.hongyan.engine.territory.Progress;
import org.hongyan.engine.territory.SearchState;
import org.hongyan.engine.territory.TerritoryPlan;
import org.hongyan.engine.territory.TerritorySolver;
import org.hongyan.engine.territory.Watch;
import org.hongyan.planning.territory.TerritoryRun.RunRefusal;
import org.hongyan.planning.territory.TerritoryRun.State;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Does one run: searches, tells how it goes, and keeps the best map as a draft. */
@Component
class TerritoryWorker {

  private static final long BEAT_NANOS = Duration.ofMillis(300).toNanos();

  private final TerritoryRunRepository repository;
  private final JsonMapper json;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  TerritoryWorker(
      TerritoryRunRepository repository,
      JsonMapper json,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.repository = repository;
    this.json = json;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Watches a search against its budget and the wishes of people. */
  private final class Beats implements Watch {
    private final TerritoryRunRepository.Row run;
    private final BooleanSupplier stopping;
    private final long began = System.nanoTime();
    private long last;
    boolean wanted = true;

    Beats(TerritoryRunRepository.Row run, BooleanSupplier stopping) {
      this.run = run;
      this.stopping = stopping;
    }

    @Override
    public boolean goOn(Progress progress) {
      long now = System.nanoTime();
      if (last == 0 || now - last >= BEAT_NANOS) {
        last = now;
        wanted = tell(run.id(), progress) && wanted;
      }
      boolean inTime = now - began < Duration.ofSeconds(run.budgetSeconds()).toNanos();
      return wanted && inTime && !stopping.getAsBoolean();
    }
  }

  /**
   * Works a queued run through; one found running was left by a program that died.
   *
   * @param stopping true when this program is to end: the run is then marked as interrupted
   */
  void work(TerritoryRunId id, BooleanSupplier stopping) {
    var begun = transaction.execute(status -> begin(id));
    if (begun == null || begun.isEmpty()) return;
    var row = begun.get();
    try {
      var beats = new Beats(row, stopping);
      var drawing = drawing(id);
      var plan = search(row, drawing, beats);
      if (stopping.getAsBoolean()) end(id, State.INTERRUPTED, null, null, null);
      else end(id, drawing, plan, beats.wanted);
    } catch (BadInput bad) {
      var reason = Map.<String, Object>of("reason", String.valueOf(bad.getMessage()));
      end(id, State.REFUSED, null, null, new RunRefusal("plan.input", reason));
    } catch (RuntimeException broken) {
      end(id, State.INTERRUPTED, null, null, null);
      throw broken;
    }
  }

  /** The run, now running; one that runs already was left behind and ends. */
  private Optional<TerritoryRunRepository.Row> begin(TerritoryRunId id) {
    var tenant = Tenancy.current();
    var now = clock.instant();
    if (repository.begin(tenant, id, now)) return repository.find(tenant, id);
    repository.end(tenant, id, State.INTERRUPTED, null, null, null, now);
    return Optional.empty();
  }

  private TerritoryPlan search(TerritoryRunRepository.Row run, Drawing drawing, Watch watch) {
    var problem = drawing.problem(drawing.start(), true);
    long steps = TerritorySolver.stepsFor(problem, run.budgetSeconds());
    var before = run.resumedFrom() == null ? null : state(run.resumedFrom());
    if (before == null) return TerritorySolver.solve(problem, run.seed(), steps, watch);
    return TerritorySolver.resume(problem, before, before.steps() + steps, watch);
  }

  private void end(TerritoryRunId id, Drawing drawing, TerritoryPlan plan, boolean wanted) {
    var refusal = wanted ? plan.missed().map(TerritoryWorker::refusal).orElse(null) : null;
    var state = !wanted ? State.CANCELLED : refusal != null ? State.REFUSED : State.DONE;
    tell(
        id,
        new Progress(
            plan.effort().steps(),
            plan.objective(),
            plan.feasible() ? 0 : missed(plan),
            plan.bound()));
    var draft = drawing.redrawn(plan.assignment());
    end(id, state, json.writeValueAsString(plan.state()), draft, refusal);
  }

  private static double missed(TerritoryPlan plan) {
    return plan.balance().stream()
        .flatMap(load -> load.shares().stream())
        .filter(share -> share.fair() > 0)
        .mapToDouble(share -> Math.abs(share.outside()) / share.fair())
        .sum();
  }

  private static RunRefusal refusal(MissedLimit missed) {
    return new RunRefusal(
        "territory.unbalanced",
        Map.of(
            "territory", missed.territory(),
            "measure", missed.activity(),
            "amount", Math.round(missed.amount()),
            "limit", Math.round(missed.limit()),
            "outside", Math.round(missed.outside()),
            "needed", "%.1f %%".formatted(missed.tolerance() * 100)));
  }

  private Drawing drawing(TerritoryRunId id) {
    var content = content(id);
    return new Drawing(
        json.readValue(content.inputs(), TerritoryInputs.class),
        json.readValue(content.parameters(), TerritoryParameters.class));
  }

  private @Nullable SearchState state(TerritoryRunId id) {
    var search = content(id).search();
    return search == null ? null : json.readValue(search, SearchState.class);
  }

  private TerritoryRunRepository.Content content(TerritoryRunId id) {
    return transaction.execute(status -> repository.content(Tenancy.current(), id));
  }

  private boolean tell(TerritoryRunId id, Progress progress) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> repository.beat(Tenancy.current(), id, progress, clock.instant())));
  }

  private void end(
      TerritoryRunId id,
      State state,
      @Nullable String search,
      @Nullable TerritoryParameters draft,
      @Nullable RunRefusal refusal) {
    transaction.executeWithoutResult(
        status ->
            repository.end(
                Tenancy.current(),
                id,
                state,
                search,
                draft == null ? null : json.writeValueAsString(draft),
                refusal == null ? null : json.writeValueAsString(refusal),
                clock.instant()));
  }
}
