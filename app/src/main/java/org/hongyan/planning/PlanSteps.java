package org.hongyan.planning;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.engine.model.BadInput;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Scope;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Versions of a plan's steps: worked out, saved after one another, taken back by a new one. */
@Service
public class PlanSteps {

  private final PlanRepository plans;
  private final StepRepository steps;
  private final Accounts accounts;
  private final JsonMapper json;
  private final InstantSource clock;

  PlanSteps(
      PlanRepository plans,
      StepRepository steps,
      Accounts accounts,
      JsonMapper json,
      InstantSource clock) {
    this.plans = plans;
    this.steps = steps;
    this.accounts = accounts;
    this.json = json;
    this.clock = clock;
  }

  /** The plan if the caller may see it; {@link NotFound} for any other. */
  @Transactional(readOnly = true)
  public SalesPlan plan(Caller caller, PlanId id) {
    return plans
        .find(Tenancy.current(), id, caller.scope())
        .orElseThrow(() -> new NotFound("plan", id.value()));
  }

  /** The plan as it stands until the transaction ends: nobody changes its state meanwhile. */
  @Transactional
  public SalesPlan held(Caller caller, PlanId id) {
    return plans
        .hold(Tenancy.current(), id, caller.scope())
        .orElseThrow(() -> new NotFound("plan", id.value()));
  }

  /** The plan for work whose orderer was checked before. */
  @Transactional(readOnly = true)
  public SalesPlan known(PlanId id) {
    var nobody = new AccountId(new UUID(0, 0));
    var all = new Scope(Scope.Kind.ALL, nobody, List.of());
    return plans
        .find(Tenancy.current(), id, all)
        .orElseThrow(() -> new NotFound("plan", id.value()));
  }

  /** Every published plan that is not over before a month, for checks of the whole company. */
  @Transactional(readOnly = true)
  public List<SalesPlan> published(YearMonth from) {
    return plans.published(Tenancy.current(), from.atDay(1));
  }

  /** A version whose reader was checked before; {@link NotFound} for none. */
  @Transactional(readOnly = true)
  public <I extends Record, P extends Record, R extends Record> StepContent<I, P, R> known(
      PlanId id, StepMaths<I, P, R> maths, int version) {
    return steps
        .find(Tenancy.current(), id, maths.step(), version)
        .map(one -> read(one, maths))
        .orElseThrow(() -> new NotFound("step version", version));
  }

  /** A version with its content, the latest for a null version; empty while there is none. */
  @Transactional(readOnly = true)
  public <I extends Record, P extends Record, R extends Record>
      Optional<StepContent<I, P, R>> content(
          Caller caller, PlanId id, StepMaths<I, P, R> maths, @Nullable Integer version) {
    plan(caller, id);
    if (version == null) return latest(id, maths);
    var stored = steps.find(Tenancy.current(), id, maths.step(), version);
    if (stored.isEmpty()) throw new NotFound("step version", version);
    return stored.map(one -> read(one, maths));
  }

  /** The latest version of a step of a plan whose reader was checked before. */
  @Transactional(readOnly = true)
  public <I extends Record, P extends Record, R extends Record>
      Optional<StepContent<I, P, R>> latest(PlanId id, StepMaths<I, P, R> maths) {
    return steps.latest(Tenancy.current(), id).stream()
        .filter(one -> one.head().step() == maths.step())
        .findFirst()
        .map(one -> read(one, maths));
  }

  /** What would come out; writes nothing. */
  @Transactional(readOnly = true)
  public <I extends Record, P extends Record, R extends Record> R preview(
      Caller caller, PlanId id, StepMaths<I, P, R> maths, I inputs, P parameters) {
    return work(maths, plan(caller, id), inputs, parameters);
  }

  /**
   * Saves the next version of a step.
   *
   * @param base the version it was made from, 0 for none; when another came in between, the saver
   *     is told by {@code plan.changed} who saved it and when
   */
  @Transactional
  public <I extends Record, P extends Record, R extends Record> StepContent<I, P, R> save(
      Caller caller,
      PlanId id,
      StepMaths<I, P, R> maths,
      int base,
      String reason,
      I inputs,
      P parameters) {
    var plan = draft(caller, id);
    var known = steps.heads(Tenancy.current(), List.of(id)).stream().map(h -> h.head()).toList();
    mustBeLatest(known, maths.step(), base);
    var result = work(maths, plan, inputs, parameters);
    var head = head(caller, maths.step(), base + 1, versions(maths.step(), known), reason, null);
    steps.insert(
        Tenancy.current(),
        id,
        new StepRepository.Stored(
            head,
            json.writeValueAsString(inputs),
            json.writeValueAsString(parameters),
            json.writeValueAsString(result),
            maths.figures(result)));
    return new StepContent<>(head, inputs, parameters, result);
  }

  /** Takes the content of an earlier version over into a new one: history stays as it was. */
  @Transactional
  public StepHead restore(
      Caller caller, PlanId id, PlanStep step, int version, int base, String reason) {
    draft(caller, id);
    var known = steps.heads(Tenancy.current(), List.of(id)).stream().map(h -> h.head()).toList();
    var old =
        steps
            .find(Tenancy.current(), id, step, version)
            .orElseThrow(() -> new NotFound("step version", version));
    mustBeLatest(known, step, base);
    var head = head(caller, step, base + 1, old.head().basedOn(), reason, version);
    steps.insert(
        Tenancy.current(),
        id,
        new StepRepository.Stored(
            head, old.inputs(), old.parameters(), old.result(), old.figures()));
    return head;
  }

  /** The key figures of the latest version of every step that has one, in the steps' order. */
  @Transactional(readOnly = true)
  public List<StepFigures> figures(Caller caller, PlanId id) {
    plan(caller, id);
    return steps.latest(Tenancy.current(), id).stream()
        .sorted(java.util.Comparator.comparing(one -> one.head().step()))
        .map(one -> new StepFigures(one.head().step(), one.head().version(), one.figures()))
        .toList();
  }

  /** The key figures of one version. */
  @Transactional(readOnly = true)
  public StepFigures figures(Caller caller, PlanId id, PlanStep step, int version) {
    plan(caller, id);
    return steps
        .find(Tenancy.current(), id, step, version)
        .map(one -> new StepFigures(step, version, one.figures()))
        .orElseThrow(() -> new NotFound("step version", version));
  }

  /** Copies the latest versions into a new plan; what was stale there is stale here. */
  @Transactional
  void copy(Caller caller, PlanId from, PlanId to, String reason) {
    var latest = steps.latest(Tenancy.current(), from);
    var states = StepState.of(latest.stream().map(StepRepository.Stored::head).toList());
    for (var one : latest) {
      var step = one.head().step();
      var basedOn = new EnumMap<PlanStep, Integer>(PlanStep.class);
      var newer = states.get(step.ordinal()).newer().stream().map(StepHead::step).toList();
      for (var earlier : step.earlier()) {
        boolean known = states.get(earlier.ordinal()).latest() != null && !newer.contains(earlier);
        basedOn.put(earlier, known ? 1 : 0);
      }
      var head = head(caller, step, 1, basedOn, reason, null);
      steps.insert(
          Tenancy.current(),
          to,
          new StepRepository.Stored(
              head, one.inputs(), one.parameters(), one.result(), one.figures()));
    }
  }

  private SalesPlan draft(Caller caller, PlanId id) {
    var plan = held(caller, id);
    if (plan.state() != SalesPlan.State.DRAFT) {
      throw new Refused("plan.not-draft", Map.of("state", plan.state()));
    }
    return plan;
  }

  private void mustBeLatest(List<StepHead> known, PlanStep step, int base) {
    var latest = StepState.of(known).get(step.ordinal()).latest();
    if ((latest == null ? 0 : latest.version()) == base) return;
    if (latest == null) throw new Refused("plan.changed");
    var name = accounts.names(List.of(latest.authorId())).getOrDefault(latest.authorId(), "");
    throw new Refused(
        "plan.changed",
        Map.of("by", name, "at", latest.at().toString(), "version", latest.version()));
  }

  private static Map<PlanStep, Integer> versions(PlanStep step, List<StepHead> known) {
    var versions = new EnumMap<PlanStep, Integer>(PlanStep.class);
    var states = StepState.of(known);
    for (var earlier : step.earlier()) {
      var latest = states.get(earlier.ordinal()).latest();
      versions.put(earlier, latest == null ? 0 : latest.version());
    }
    return versions;
  }

  private StepHead head(
      Caller caller,
      PlanStep step,
      int version,
      Map<PlanStep, Integer> basedOn,
      String reason,
      @Nullable Integer copiedFrom) {
    return new StepHead(
        step, version, basedOn, caller.accountId(), clock.instant(), reason.strip(), copiedFrom);
  }

  private static <I extends Record, P extends Record, R extends Record> R work(
      StepMaths<I, P, R> maths, SalesPlan plan, I inputs, P parameters) {
    try {
      return maths.work(plan, inputs, parameters);
    } catch (BadInput bad) {
      throw new Refused("plan.input", Map.of("reason", String.valueOf(bad.getMessage())));
    }
  }

  private <I extends Record, P extends Record, R extends Record> StepContent<I, P, R> read(
      StepRepository.Stored stored, StepMaths<I, P, R> maths) {
    return new StepContent<>(
        stored.head(),
        json.readValue(stored.inputs(), maths.inputs()),
        json.readValue(stored.parameters(), maths.parameters()),
        json.readValue(stored.result(), maths.result()));
  }

  /** Versions of several plans without their content. */
  List<StepRepository.OfPlan> heads(List<PlanId> ids) {
    return steps.heads(Tenancy.current(), ids);
  }

  List<StepHead> versions(PlanId id) {
    var heads = new ArrayList<StepHead>();
    steps.heads(Tenancy.current(), List.of(id)).forEach(one -> heads.add(one.head()));
    return heads;
  }
}
