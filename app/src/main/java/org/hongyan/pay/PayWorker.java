package org.hongyan.pay;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Posting;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calculates a month, a thousand people at a time; nothing of it counts before all is written. */
@Component
class PayWorker {

  static final int CHUNK = 1_000;

  /** Where a run's rows are kept. */
  @Component
  record Books(PayRunRepository runs, PayMonthRepository months, StatementRepository statements) {}

  private final Books books;
  private final PayFacts facts;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  PayWorker(
      Books books,
      PayFacts facts,
      AuditTrail audit,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.books = books;
    this.facts = facts;
    this.audit = audit;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Works a queued run through; one found running was left by a program that died.
   *
   * @param stopping true when this program is to end: the run is then marked as interrupted
   */
  void work(PayRunId id, BooleanSupplier stopping) {
    var begun = transaction.execute(status -> begin(id));
    if (begun == null || begun.isEmpty()) return;
    var run = begun.get();
    try {
      if (!calculate(run, stopping)) {
        drop(run, stopping.getAsBoolean() ? PayRun.State.INTERRUPTED : PayRun.State.CANCELLED);
        return;
      }
      finish(run);
    } catch (RuntimeException broken) {
      drop(run, PayRun.State.INTERRUPTED);
      throw broken;
    }
  }

  private Optional<PayRun> begin(PayRunId id) {
    var tenant = Tenancy.current();
    var now = clock.instant();
    if (books.runs().begin(tenant, id, now)) return books.runs().find(tenant, id);
    books.runs().end(tenant, id, PayRun.State.INTERRUPTED, now);
    books.runs().find(tenant, id).ifPresent(run -> books.statements().forget(tenant, run, false));
    return Optional.empty();
  }

  /** False when it is to end. */
  private boolean calculate(PayRun run, BooleanSupplier stopping) {
    var month = facts.month(YearMonth.from(run.month()));
    int total = month.people().size();
    int done = 0;
    if (!beat(run, done, total)) return false;
    for (var chunk : PayFacts.chunks(month.people(), CHUNK)) {
      transaction.executeWithoutResult(status -> write(run, month, chunk));
      done += chunk.size();
      if (!beat(run, done, total) || stopping.getAsBoolean()) return false;
    }
    return true;
  }

  private boolean beat(PayRun run, int done, int total) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status ->
                books.runs().beat(Tenancy.current(), run.id(), done, total, clock.instant())));
  }

  private void write(PayRun run, PayFacts.MonthFacts month, List<Posting> people) {
    var tenant = Tenancy.current();
    var ids = people.stream().map(Posting::accountId).toList();
    var sold = facts.sold(month.month(), ids);
    var returned = new HashSet<UUID>();
    sold.earned()
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    row -> {
                      var original = row.originalId();
                      if (original != null) returned.add(original.value());
                    }));
    var day =
        new PayDay(
            month,
            sold,
            books.statements().paid(tenant, ids, returned),
            books.statements().carried(tenant, ids, run.month()));
    var outcomes = people.stream().map(day::of).toList();
    books
        .statements()
        .insert(
            tenant,
            run,
            outcomes.stream().map(PayDay.Outcome::statement).filter(Objects::nonNull).toList());
    books
        .statements()
        .insertLeftOut(
            tenant,
            run,
            outcomes.stream().map(PayDay.Outcome::leftOut).filter(Objects::nonNull).toList());
  }

  /** The month takes the run's statements, unless somebody closed it meanwhile. */
  private void finish(PayRun run) {
    transaction.executeWithoutResult(
        status -> {
          var tenant = Tenancy.current();
          var now = clock.instant();
          if (!books.runs().end(tenant, run.id(), PayRun.State.DONE, now)
              || !books.months().calculated(tenant, run, now)) {
            throw new IllegalStateException("the month was closed or the run ended meanwhile");
          }
          books.statements().forget(tenant, run, true);
          audit.record(
              run.byId(),
              "pay.calculated",
              "pay-month:" + YearMonth.from(run.month()),
              java.util.Map.of("run", run.id().value()));
        });
  }

  private void drop(PayRun run, PayRun.State state) {
    transaction.executeWithoutResult(
        status -> {
          books.statements().forget(Tenancy.current(), run, false);
          books.runs().end(Tenancy.current(), run.id(), state, clock.instant());
        });
  }
}
