package org.hongyan.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerNames;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class WorkRecordController {

  /** {@code key} is made by the page: pressed twice, it is the same record. */
  record RecordRequest(
      @NotNull UUID key,
      @NotNull CustomerId customerId,
      @Nullable UUID projectId,
      @NotNull WorkKind kind,
      @NotNull Instant at,
      @Min(0) @Max(86400) int seconds,
      @Nullable @Size(max = 60) String outcomeCode,
      @NotNull @Size(max = 4000) String text) {}

  record RecordList(
      List<WorkRecord> rows,
      Map<CustomerId, String> customers,
      Map<AccountId, String> people,
      @Nullable String next) {}

  private final WorkRecords records;
  private final Timeline timeline;
  private final CustomerNames customers;
  private final Accounts accounts;

  WorkRecordController(
      WorkRecords records, Timeline timeline, CustomerNames customers, Accounts accounts) {
    this.records = records;
    this.timeline = timeline;
    this.customers = customers;
    this.accounts = accounts;
  }

  @PostMapping("/work-records")
  @Needs(Permission.ACTIVITIES_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  WorkRecord record(@Valid @RequestBody RecordRequest body, Caller caller) {
    var work =
        new NewWorkRecord(
            body.customerId(),
            body.projectId(),
            caller.accountId(),
            body.kind(),
            body.at(),
            body.seconds(),
            body.outcomeCode(),
            null,
            body.text());
    return records.recordByHand(caller, work, body.key());
  }

  @GetMapping("/work-records")
  @Needs(Permission.ACTIVITIES_READ)
  RecordList list(
      @RequestParam Instant from,
      @RequestParam Instant to,
      @RequestParam(defaultValue = "false") boolean unprovedOnly,
      @RequestParam(required = false) @Nullable UUID ownerId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
      Caller caller) {
    var owner = ownerId == null ? null : new AccountId(ownerId);
    var filter = new RecordFilter(from, to, unprovedOnly, owner, null, null, Cursor.parse(cursor));
    var page = records.list(caller, filter, limit);
    return new RecordList(
        page.rows(),
        customers.of(page.rows().stream().map(WorkRecord::customerId).distinct().toList()),
        accounts.names(page.rows().stream().map(WorkRecord::ownerId).distinct().toList()),
        page.next());
  }

  @GetMapping("/timeline/{customerId}")
  @Needs(Permission.ACTIVITIES_READ)
  Timeline.Stretch timeline(
      @PathVariable UUID customerId,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return timeline.of(caller, new CustomerId(customerId), cursor);
  }
}
