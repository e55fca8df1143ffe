package org.hongyan.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door for records and plans of the past, thousands at a time. */
@Service
public class WorkHistory {

  private static final int CHUNK = 4_000;
  private static final Duration IN_TIME = Duration.ofHours(24);

  private record WorkRow(
      String id,
      String call,
      String customer,
      String account,
      String path,
      String at,
      int seconds,
      @Nullable String outcome) {}

  private record PlanRow(
      String id,
      String customer,
      String account,
      String path,
      String purpose,
      String due,
      @Nullable String ending,
      @Nullable String ended,
      @Nullable String reason,
      String created) {}

  private final WorkHistoryRepository repository;
  private final JsonMapper json;
  private final InstantSource clock;

  WorkHistory(WorkHistoryRepository repository, JsonMapper json, InstantSource clock) {
    this.repository = repository;
    this.json = json;
    this.clock = clock;
  }

  /** Writes all or nothing. */
  @Transactional
  public void load(List<PastWork> records, List<PastPlan> plans) {
    var tenant = Tenancy.current();
    inChunks(records, WorkHistory::row, rows -> repository.insertRecords(tenant, rows));
    inChunks(plans, this::row, rows -> repository.insertPlans(tenant, rows));
  }

  private <T> void inChunks(
      List<T> all, Function<T, Record> row, java.util.function.Consumer<String> insert) {
    for (int from = 0; from < all.size(); from += CHUNK) {
      var rows = new ArrayList<Record>();
      for (var one : all.subList(from, Math.min(all.size(), from + CHUNK)))
        rows.add(row.apply(one));
      insert.accept(json.writeValueAsString(rows));
    }
  }

  private static WorkRow row(PastWork work) {
    return new WorkRow(
        Ids.next().toString(),
        work.callId().toString(),
        work.customerId().value().toString(),
        work.accountId().value().toString(),
        work.orgPath(),
        work.at().toString(),
        work.seconds(),
        work.outcomeCode());
  }

  private PlanRow row(PastPlan plan) {
    var ending = endingOf(plan);
    var ended = plan.done() != null ? plan.done() : ending == null ? null : plan.due();
    return new PlanRow(
        Ids.next().toString(),
        plan.customerId().value().toString(),
        plan.accountId().value().toString(),
        plan.orgPath(),
        plan.purpose(),
        plan.due().toString(),
        ending == null ? null : ending.name(),
        ended == null ? null : ended.toString(),
        plan.skippedBecause(),
        created(plan.due()).toString());
  }

  private static @Nullable Ending endingOf(PastPlan plan) {
    if (plan.skippedBecause() != null) return Ending.SKIPPED;
    if (plan.done() == null) return null;
    return plan.done().isAfter(plan.due().plus(IN_TIME)) ? Ending.LATE : Ending.DONE;
  }

  private Instant created(Instant due) {
    var dayBefore = due.minus(Duration.ofDays(1));
    return dayBefore.isAfter(clock.instant()) ? clock.instant() : dayBefore;
  }
}
