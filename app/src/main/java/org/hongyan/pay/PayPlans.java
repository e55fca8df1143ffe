package org.hongyan.pay;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Scope;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pay plans: versions are added, never edited. */
@Service
class PayPlans {

  private final PayPlanRepository repository;
  private final AuditTrail audit;
  private final InstantSource clock;

  PayPlans(PayPlanRepository repository, AuditTrail audit, InstantSource clock) {
    this.repository = repository;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every plan in its newest version. */
  @Transactional(readOnly = true)
  List<PayPlan> list() {
    var newest = new java.util.LinkedHashMap<PayPlanId, PayPlan>();
    repository.all(Tenancy.current()).forEach(plan -> newest.putIfAbsent(plan.id(), plan));
    return List.copyOf(newest.values());
  }

  /** All versions, the newest first. */
  @Transactional(readOnly = true)
  List<PayPlan> versions(PayPlanId id) {
    var versions = repository.versions(Tenancy.current(), id);
    if (versions.isEmpty()) throw new NotFound("pay-plan", id.value());
    return versions;
  }

  @Transactional
  PayPlan create(Caller caller, String name, PlanContent content, String reason) {
    wholeCompany(caller);
    EnginePlans.plan(content, null);
    var plan =
        new PayPlan(
            PayPlanId.next(),
            name.strip(),
            1,
            content,
            reason.strip(),
            caller.accountId(),
            clock.instant());
    try {
      repository.insert(Tenancy.current(), plan);
    } catch (DuplicateKeyException taken) {
      throw new Refused("pay.name-taken", Map.of("name", plan.name()));
    }
    audit.record(caller, "pay.plan-created", subject(plan), Map.of("after", content));
    return plan;
  }

  /** The next version; refused when somebody else saved one after {@code base}. */
  @Transactional
  PayPlan revise(Caller caller, PayPlanId id, int base, PlanContent content, String reason) {
    wholeCompany(caller);
    var last = versions(id).getFirst();
    EnginePlans.plan(content, null);
    var plan =
        new PayPlan(
            id,
            last.name(),
            base + 1,
            content,
            reason.strip(),
            caller.accountId(),
            clock.instant());
    if (last.version() != base || !repository.insertVersion(Tenancy.current(), plan)) {
      throw new Refused("pay.plan-changed", Map.of("version", last.version()));
    }
    audit.record(
        caller,
        "pay.plan-revised",
        subject(plan),
        Map.of("version", plan.version(), "reason", plan.reason(), "after", content));
    return plan;
  }

  /** Plans and months belong to the whole company: who sees a part of it only reads. */
  static void wholeCompany(Caller caller) {
    if (caller.scope().kind() != Scope.Kind.ALL) throw new Refused("pay.whole-company");
  }

  private static String subject(PayPlan plan) {
    return "pay-plan:" + plan.id().value();
  }
}
