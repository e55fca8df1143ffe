package org.hongyan.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hongyan.customers.Customers;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Scope;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Page;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done for customers; a record closes the plan item it answers in the same moment. */
@Service
public class WorkRecords {

  /** Work done this much before its item is due still answers it. */
  static final Duration EARLY = Duration.ofDays(3);

  private static final Duration OLDEST_BY_HAND = Duration.ofDays(31);
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

  private final WorkRecordRepository repository;
  private final PlanItemRepository plans;
  private final NextStep nextStep;
  private final Customers customers;
  private final Accounts accounts;
  private final InstantSource clock;

  WorkRecords(
      WorkRecordRepository repository,
      PlanItemRepository plans,
      NextStep nextStep,
      Customers customers,
      Accounts accounts,
      InstantSource clock) {
    this.repository = repository;
    this.plans = plans;
    this.nextStep = nextStep;
    this.customers = customers;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Records work and closes its plan item. A call is recorded once however often it is reported:
   * later reports fill in the outcome and the text.
   */
  @Transactional
  public WorkRecordId record(NewWorkRecord work) {
    var callId = work.callId();
    return record(work, callId == null ? Ids.next() : callId);
  }

  /** As {@link #record(NewWorkRecord)}; the same key again is the same record. */
  @Transactional
  public WorkRecordId record(NewWorkRecord work, UUID key) {
    return save(work, new WorkRecordId(key), null).id();
  }

  /** Records a person's own work by hand; it can claim a call but never prove one. */
  @Transactional
  public WorkRecord recordByHand(Caller caller, NewWorkRecord work, UUID key) {
    customers.inside(caller, work.customerId());
    return byHand(caller, work, key, null);
  }

  /** Records the work one plan item asked for and closes that item, which must be the caller's. */
  @Transactional
  public WorkRecord done(Caller caller, PlanItem item, Instant at, int seconds, String text) {
    if (!item.ownerId().equals(caller.accountId())) throw new Refused("plan.not-yours");
    var work =
        new NewWorkRecord(
            item.customerId(),
            item.projectId(),
            caller.accountId(),
            item.kind(),
            at,
            seconds,
            null,
            null,
            text);
    // The item's own id: pressed twice, it is the same work.
    return byHand(caller, work, item.id().value(), item.id());
  }

  /** Rows of the past with their own author and time, for demonstration and import. */
  @Transactional
  public void importHistory(List<WorkRecord> records) {
    var now = clock.instant();
    for (var record : records) repository.save(Tenancy.current(), record, now);
  }

  /** Records inside the caller's scope, newest first. */
  @Transactional(readOnly = true)
  Page<WorkRecord> list(Caller caller, RecordFilter filter, int limit) {
    var rows = repository.inside(Tenancy.current(), caller.scope(), filter, limit + 1);
    if (rows.size() <= limit) return new Page<>(rows, null, null);
    var last = rows.get(limit - 1);
    return new Page<>(
        rows.subList(0, limit), new Cursor(last.at(), last.id().value()).text(), null);
  }

  /** What each person inside the scope did between the moments; {@code to} is exclusive. */
  @Transactional(readOnly = true)
  public List<Effort> effort(Scope scope, Instant from, Instant to) {
    return repository.effort(Tenancy.current(), scope, from, to);
  }

  private WorkRecord byHand(
      Caller caller, NewWorkRecord work, UUID key, @Nullable PlanItemId item) {
    var now = clock.instant();
    if (work.callId() != null || work.kind() == WorkKind.ORDER || work.amount() != null) {
      throw new Refused("record.not-by-hand");
    }
    if (work.at().isAfter(now.plus(CLOCK_SKEW))) throw new Refused("record.future");
    if (work.at().isBefore(now.minus(OLDEST_BY_HAND))) throw new Refused("record.too-old");
    var id = new WorkRecordId(key);
    var known = repository.find(Tenancy.current(), id);
    if (known.isPresent() && !known.get().ownerId().equals(caller.accountId())) {
      throw new Refused("record.key-used");
    }
    return save(work, id, item);
  }

  private WorkRecord save(NewWorkRecord work, WorkRecordId id, @Nullable PlanItemId item) {
    var tenant = Tenancy.current();
    var at = repository.momentOf(tenant, id, work.at());
    var owner = accounts.account(work.accountId());
    var amount = work.amount();
    var record =
        new WorkRecord(
            id,
            at,
            work.customerId(),
            work.projectId(),
            owner.id(),
            owner.orgPath(),
            work.kind(),
            work.seconds(),
            work.outcomeCode(),
            work.callId(),
            amount == null ? null : amount.minor(),
            amount == null ? null : amount.currency(),
            work.text());
    repository.save(tenant, record, clock.instant());
    if (work.kind().plannable()) {
      var closed = plans.closeFor(tenant, record, record.at().plus(EARLY), item);
      if (closed.isPresent()) nextStep.changed(record.customerId());
    }
    return record;
  }
}
