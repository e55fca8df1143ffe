package org.hongyan.planning.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.numbers.LargestRemainder;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanPeople;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.QuotasPublished;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.SalesPlans;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.quota.QuotaResult.QuotaLine;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves quotas with their reasons and publishes them once. */
@Service
class QuotaRoom {

  private final PlanSteps steps;
  private final SalesPlans plans;
  private final QuotaStep maths;
  private final PlanPeople people;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;

  QuotaRoom(
      PlanSteps steps,
      SalesPlans plans,
      QuotaStep maths,
      PlanPeople people,
      AuditTrail audit,
      ApplicationEventPublisher events) {
    this.steps = steps;
    this.plans = plans;
    this.maths = maths;
    this.people = people;
    this.audit = audit;
    this.events = events;
  }

  /** Saves a version; a unit whose methods disagree needs a reason, an adjustment is audited. */
  @Transactional
  StepContent<QuotaInputs, QuotaParameters, QuotaResult> save(
      Caller caller,
      PlanId id,
      int base,
      String reason,
      QuotaInputs inputs,
      QuotaParameters parameters) {
    var saved = steps.save(caller, id, maths, base, reason, inputs, parameters);
    mustBeReviewed(inputs, saved.result());
    var adjusted = new HashMap<String, Object>();
    for (var unit : inputs.units()) {
      var change = unit.adjustment();
      if (change == null || change.minor() == 0) continue;
      adjusted.put(unit.name(), change.minor() + " " + change.evidence());
    }
    if (!adjusted.isEmpty()) {
      audit.record(
          caller,
          "plan.adjusted",
          "plan:" + id.value(),
          Map.of("version", saved.head().version(), "adjustments", adjusted));
    }
    return saved;
  }

  private static void mustBeReviewed(QuotaInputs inputs, QuotaResult result) {
    var open = new ArrayList<String>();
    for (int i = 0; i < inputs.units().size(); i++) {
      var why = inputs.units().get(i).reviewReason();
      if (result.lines().get(i).review() && (why == null || why.isBlank())) {
        open.add(inputs.units().get(i).name());
      }
    }
    if (!open.isEmpty()) throw new Refused("plan.review", Map.of("units", open));
  }

  /** Publishes an approved plan; its quotas become targets of the months from {@code from} on. */
  @Transactional
  SalesPlan publish(Caller caller, PlanId id, int version, LocalDate from) {
    var plan = steps.plan(caller, id);
    var quotas =
        steps.content(caller, id, maths, null).orElseThrow(() -> new Refused("plan.no-quotas"));
    var lines = quotas.result().lines();
    people
        .leaderless(plan.orgPath(), lines.stream().map(QuotaLine::unitId).toList())
        .ifPresent(
            unit -> {
              throw new Refused("plan.no-owner", Map.of("unit", unit.name()));
            });
    var published = plans.publish(caller, id, version, from);
    events.publishEvent(
        new QuotasPublished(
            Tenancy.current(),
            id,
            caller.accountId(),
            plan.unitId(),
            plan.currency(),
            months(plan, lines, from)));
    return published;
  }

  /** Each quota in equal months to the cent; months before the first of effect are left out. */
  static List<QuotasPublished.MonthQuota> months(
      SalesPlan plan, List<QuotaLine> lines, LocalDate from) {
    var equal = new double[plan.months()];
    Arrays.fill(equal, 1);
    var months = new ArrayList<QuotasPublished.MonthQuota>();
    for (var line : lines) {
      var shares = LargestRemainder.share(line.quotaMinor(), equal);
      for (int t = 0; t < shares.length; t++) {
        var month = plan.fromMonth().plusMonths(t);
        if (month.isBefore(from)) continue;
        var name = YearMonth.from(month).toString();
        months.add(new QuotasPublished.MonthQuota(line.unitId(), name, shares[t]));
      }
    }
    return months;
  }
}
