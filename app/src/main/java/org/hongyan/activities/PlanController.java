package org.hongyan.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.shared.Page;
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
@RequestMapping("/api/plan-items")
class PlanController {

  private static final String ZONE = "${hongyan.zone:Asia/Shanghai}";

  record PlanRequest(
      @NotNull CustomerId customerId,
      @Nullable UUID projectId,
      @Nullable AccountId ownerId,
      @NotNull WorkKind kind,
      @NotBlank @Size(max = 500) String purpose,
      @NotNull Instant dueAt) {}

  record SkipRequest(@NotBlank @Size(max = 500) String reason) {}

  record ReplaceRequest(
      @NotNull WorkKind kind, @NotBlank @Size(max = 500) String purpose, @NotNull Instant dueAt) {}

  record RescheduleRequest(
      @NotEmpty @Size(max = 500) List<@NotNull PlanItemId> ids, @NotNull Instant dueAt) {}

  record DoneRequest(
      @NotNull @PastOrPresent Instant at,
      @Min(0) @Max(86400) int seconds,
      @NotNull @Size(max = 4000) String text) {}

  record Undone(int reopened) {}

  private final ActionPlans plans;
  private final PlanDays days;
  private final WorkRecords records;

  PlanController(ActionPlans plans, PlanDays days, WorkRecords records) {
    this.plans = plans;
    this.days = days;
    this.records = records;
  }

  @PostMapping
  @Needs(Permission.ACTIVITIES_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  PlanItem plan(@Valid @RequestBody PlanRequest body, Caller caller) {
    var owner = body.ownerId() == null ? caller.accountId() : body.ownerId();
    return plans.plan(
        caller,
        new NewPlanItem(
            body.customerId(), body.projectId(), owner, body.kind(), body.purpose(), body.dueAt()));
  }

  @GetMapping("/today")
  @Needs(Permission.ACTIVITIES_READ)
  PlannedDay today(@RequestParam(defaultValue = ZONE) ZoneId zone, Caller caller) {
    return days.today(caller, zone);
  }

  @GetMapping("/week")
  @Needs(Permission.ACTIVITIES_READ)
  List<PlannedDay> week(
      @RequestParam LocalDate date, @RequestParam(defaultValue = ZONE) ZoneId zone, Caller caller) {
    return days.week(caller, date, zone);
  }

  @GetMapping
  @Needs(Permission.ACTIVITIES_READ)
  Page<PlanDays.NamedItem> list(
      @RequestParam Instant from,
      @RequestParam Instant to,
      @RequestParam(defaultValue = "ALL") PlanFilter.State state,
      @RequestParam(required = false) @Nullable UUID ownerId,
      @RequestParam(required = false) @Nullable UUID projectId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
      Caller caller) {
    var owner = ownerId == null ? null : new AccountId(ownerId);
    var filter = new PlanFilter(from, to, state, owner, null, projectId, Cursor.parse(cursor));
    return days.list(caller, filter, limit);
  }

  @GetMapping("/of-customer/{customerId}")
  @Needs(Permission.ACTIVITIES_READ)
  List<PlanItem> ofCustomer(
      @PathVariable UUID customerId,
      @RequestParam(required = false) @Nullable UUID projectId,
      Caller caller) {
    return plans.ofCustomer(caller, new CustomerId(customerId), projectId);
  }

  @GetMapping("/adherence")
  @Needs(Permission.ACTIVITIES_READ)
  List<Adherence> adherence(
      @RequestParam Instant from,
      @RequestParam Instant to,
      @RequestParam Adherence.By by,
      @RequestParam(defaultValue = ZONE) ZoneId zone,
      Caller caller) {
    return days.adherence(caller, from, to, by, zone);
  }

  @GetMapping("/{id}")
  @Needs(Permission.ACTIVITIES_READ)
  PlanItem item(@PathVariable UUID id, Caller caller) {
    return plans.item(caller, new PlanItemId(id));
  }

  @PostMapping("/{id}/done")
  @Needs(Permission.ACTIVITIES_WRITE)
  PlanItem done(@PathVariable UUID id, @Valid @RequestBody DoneRequest body, Caller caller) {
    var item = plans.item(caller, new PlanItemId(id));
    records.done(caller, item, body.at(), body.seconds(), body.text());
    return plans.item(caller, item.id());
  }

  @PostMapping("/{id}/skip")
  @Needs(Permission.ACTIVITIES_WRITE)
  PlanItem skip(@PathVariable UUID id, @Valid @RequestBody SkipRequest body, Caller caller) {
    return plans.skip(caller, new PlanItemId(id), body.reason());
  }

  @PostMapping("/{id}/replace")
  @Needs(Permission.ACTIVITIES_WRITE)
  PlanItem replace(@PathVariable UUID id, @Valid @RequestBody ReplaceRequest body, Caller caller) {
    return plans.supersede(caller, new PlanItemId(id), body.kind(), body.purpose(), body.dueAt());
  }

  @PostMapping("/reschedule")
  @Needs(Permission.ACTIVITIES_WRITE)
  ActionPlans.Rescheduled reschedule(@Valid @RequestBody RescheduleRequest body, Caller caller) {
    return plans.reschedule(caller, body.ids(), body.dueAt());
  }

  @PostMapping("/reschedule/{batchId}/undo")
  @Needs(Permission.ACTIVITIES_WRITE)
  Undone undo(@PathVariable UUID batchId, Caller caller) {
    return new Undone(plans.undo(caller, batchId));
  }
}
