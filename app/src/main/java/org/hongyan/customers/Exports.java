package org.hongyan.customers;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Ids;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists taken out of the program: written in the background, numbers masked, cells harmless. */
@Service
class Exports {

  /** Rows of one export; beyond them the file says so by {@code capped}. */
  static final int ROW_CAP = 50_000;

  static final Duration KEPT = Duration.ofHours(24);
  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("customers-export");

  /** What is wanted. */
  record Wanted(
      @Nullable CustomerFilter filter,
      @Nullable String search,
      @Nullable Boolean pool,
      @NotNull TableFormat format) {

    ListQuery query(@Nullable String cursor) {
      var asked = filter == null ? CustomerFilter.NONE : filter;
      return new ListQuery(asked, search, Boolean.TRUE.equals(pool), "created", cursor, 200);
    }
  }

  /** An export and how far it is; {@code rowCap} is the most one file holds. */
  record Job(
      UUID id,
      String format,
      String state,
      long rows,
      boolean capped,
      Instant createdAt,
      @Nullable Instant endedAt) {}

  private final ExportRepository repository;
  private final ExportWriter writer;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final AuditTrail audit;
  private final InstantSource clock;

  Exports(
      ExportRepository repository,
      ExportWriter writer,
      ObjectProvider<SchedulerClient> scheduler,
      AuditTrail audit,
      InstantSource clock) {
    this.repository = repository;
    this.writer = writer;
    this.scheduler = scheduler;
    this.audit = audit;
    this.clock = clock;
  }

  /** The task of db-scheduler; after a kill the file is written anew. */
  @Configuration(proxyBeanMethods = false)
  static class Task {

    @Bean
    OneTimeTask<Void> exportTask(ExportWriter writer) {
      return Tasks.oneTime(TASK)
          .onDeadExecutionRevive()
          .execute(
              (instance, context) -> {
                var parts = instance.getId().split(" ");
                Tenancy.in(
                    new TenantId(UUID.fromString(parts[0])),
                    () -> writer.write(UUID.fromString(parts[1])));
              });
    }
  }

  @Transactional
  UUID start(Caller caller, Wanted wanted) {
    var query = wanted.query(null);
    query.filter().checked();
    var id = Ids.next();
    repository.insert(id, caller, wanted, clock.instant());
    audit.record(
        caller,
        "customers.exported",
        "export:" + id,
        Map.of(
            "format",
            wanted.format().name(),
            "rowCap",
            ROW_CAP,
            "filter",
            query.filter().toString()));
    scheduler
        .getObject()
        .scheduleIfNotExists(
            TASK.instance(Tenancy.current().value() + " " + id).scheduledTo(clock.instant()));
    return id;
  }

  @Transactional(readOnly = true)
  List<Job> list(Caller caller) {
    return repository.list(caller.accountId());
  }

  /** The finished file, for the one who asked for it only, and for a day. */
  @Transactional
  InputStream file(Caller caller, UUID id) throws IOException {
    var job =
        repository.list(caller.accountId()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("export", id));
    var ended = job.endedAt();
    if (!job.state().equals("DONE") || ended == null) throw new Refused("export.not-ready");
    if (ended.plus(KEPT).isBefore(clock.instant())) throw new Refused("export.over");
    audit.record(caller, "customers.export-fetched", "export:" + id, Map.of("rows", job.rows()));
    return writer.open(id);
  }
}
