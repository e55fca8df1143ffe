package org.hongyan.pay;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives plans to units and people from a month on, and keeps when people were employed. */
@Service
class PayAssignments {

  /** An assignment with the name of its subject. */
  record AssignmentView(PayAssignment assignment, String subjectName) {}

  private final PayAssignmentRepository repository;
  private final PayPlans plans;
  private final OrgTree tree;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final InstantSource clock;

  PayAssignments(
      PayAssignmentRepository repository,
      PayPlans plans,
      OrgTree tree,
      Accounts accounts,
      AuditTrail audit,
      InstantSource clock) {
    this.repository = repository;
    this.plans = plans;
    this.tree = tree;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those whose subject the caller may see. */
  @Transactional(readOnly = true)
  List<AssignmentView> list(Caller caller) {
    var rows = repository.all(Tenancy.current());
    var units =
        tree.units().stream()
            .filter(unit -> caller.scope().covers(null, unit.path()))
            .collect(Collectors.toMap(unit -> unit.id().value(), Unit::name));
    var people =
        accounts.listInside(caller.scope()).stream()
            .collect(Collectors.toMap(one -> one.id().value(), one -> one.name()));
    return rows.stream()
        .filter(row -> units.containsKey(row.subjectId()) || people.containsKey(row.subjectId()))
        .map(
            row ->
                new AssignmentView(
                    row,
                    units.getOrDefault(row.subjectId(), people.getOrDefault(row.subjectId(), ""))))
        .toList();
  }

  /** Gives a version to a unit or person; overlapping another of the same subject is refused. */
  @Transactional
  PayAssignment assign(
      Caller caller,
      PayPlanId planId,
      int version,
      PayAssignment.Kind kind,
      UUID subject,
      YearMonth from,
      @Nullable YearMonth last,
      String reason) {
    PayPlans.wholeCompany(caller);
    if (plans.versions(planId).stream().noneMatch(plan -> plan.version() == version)) {
      throw new NotFound("pay-plan", planId.value());
    }
    exists(kind, subject);
    if (last != null && last.isBefore(from)) throw new Refused("pay.months");
    @Nullable LocalDate until = last == null ? null : last.plusMonths(1).atDay(1);
    var row =
        new PayAssignment(
            PayAssignmentId.next(),
            planId,
            version,
            kind,
            subject,
            from.atDay(1),
            until,
            reason.strip());
    try {
      repository.insert(Tenancy.current(), row, caller.accountId(), clock.instant());
    } catch (DataIntegrityViolationException overlap) {
      throw new Refused("pay.overlap");
    }
    audit.record(
        caller,
        "pay.assigned",
        "pay-plan:" + planId.value(),
        Map.of("subject", subject, "from", from.toString(), "version", version));
    return row;
  }

  /** Ends an assignment with a month; it must have begun by then and must not be over. */
  @Transactional
  PayAssignment end(Caller caller, PayAssignmentId id, YearMonth last) {
    PayPlans.wholeCompany(caller);
    var row = find(id);
    if (!repository.end(Tenancy.current(), id, last.plusMonths(1).atDay(1))) {
      throw new Refused("pay.months");
    }
    audit.record(
        caller,
        "pay.assignment-ended",
        "pay-plan:" + row.planId().value(),
        Map.of("subject", row.subjectId(), "last", last.toString()));
    return find(id);
  }

  /** Notes when somebody was employed. */
  @Transactional
  Employment employ(
      Caller caller, AccountId person, LocalDate joined, @Nullable LocalDate left, String reason) {
    PayPlans.wholeCompany(caller);
    accounts.account(person);
    if (left != null && left.isBefore(joined)) throw new Refused("pay.months");
    var one = new Employment(person, joined, left);
    repository.employ(Tenancy.current(), one, reason.strip(), caller.accountId(), clock.instant());
    audit.record(
        caller,
        "pay.employment-noted",
        "account:" + person.value(),
        Map.of(
            "joined", joined.toString(), "left", String.valueOf(left), "reason", reason.strip()));
    return one;
  }

  private PayAssignment find(PayAssignmentId id) {
    return repository
        .find(Tenancy.current(), id)
        .orElseThrow(() -> new NotFound("pay-assignment", id.value()));
  }

  private void exists(PayAssignment.Kind kind, UUID subject) {
    switch (kind) {
      case UNIT -> tree.unit(new UnitId(subject));
      case PERSON -> accounts.account(new AccountId(subject));
    }
  }
}
