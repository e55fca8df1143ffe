package org.hongyan.deals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class ProjectController {

  static final long MOST = 1_000_000_000_000_00L;

  record OpenRequest(
      @NotNull CustomerId customerId,
      @Nullable AccountId ownerId,
      @NotBlank @Size(max = 200) String name,
      @Min(0) @Max(MOST) long expectedMinor,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
      @Nullable LocalDate expectedOn) {}

  record EditRequest(
      @NotBlank @Size(max = 200) String name,
      @Min(0) @Max(MOST) long expectedMinor,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
      @Nullable LocalDate expectedOn,
      @Min(1) int version) {}

  record MoveRequest(@NotNull StageId stageId, @Min(1) int version) {}

  record LoseRequest(@NotBlank @Size(max = 500) String reason) {}

  record StageRequest(
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
      @NotBlank @Size(max = 40) String nameZh,
      @NotBlank @Size(max = 40) String nameEn) {}

  record StagesRequest(@NotEmpty @Size(max = 12) List<@Valid @NotNull StageRequest> stages) {}

  record ProjectList(
      List<Project> rows,
      Map<CustomerId, String> customers,
      Map<AccountId, String> people,
      @Nullable String next) {}

  record ProjectDetail(
      Project project,
      String customerName,
      String ownerName,
      List<ProjectStep> steps,
      Map<AccountId, String> people) {}

  private final Projects projects;
  private final Stages stages;
  private final CustomerNames customers;
  private final Accounts accounts;

  ProjectController(Projects projects, Stages stages, CustomerNames customers, Accounts accounts) {
    this.projects = projects;
    this.stages = stages;
    this.customers = customers;
    this.accounts = accounts;
  }

  @GetMapping("/stages")
  @Needs(Permission.DEALS_READ)
  List<Stage> stages() {
    return stages.all();
  }

  @PutMapping("/stages")
  @Needs(Permission.RULES_WRITE)
  List<Stage> setStages(@Valid @RequestBody StagesRequest body) {
    return stages.set(
        body.stages().stream()
            .map(s -> new Stages.Wanted(s.code(), s.nameZh(), s.nameEn()))
            .toList());
  }

  @PostMapping("/projects")
  @Needs(Permission.DEALS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  Project open(@Valid @RequestBody OpenRequest body, Caller caller) {
    var owner = body.ownerId() == null ? caller.accountId() : body.ownerId();
    return projects.open(
        caller,
        new NewProject(
            body.customerId(),
            owner,
            body.name(),
            new Money(body.expectedMinor(), body.currency()),
            body.expectedOn()));
  }

  @GetMapping("/projects")
  @Needs(Permission.DEALS_READ)
  ProjectList list(
      @RequestParam(required = false) @Nullable ProjectState state,
      @RequestParam(required = false) @Nullable UUID stageId,
      @RequestParam(required = false) @Nullable UUID ownerId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
      Caller caller) {
    var filter =
        new ProjectFilter(
            state,
            stageId == null ? null : new StageId(stageId),
            ownerId == null ? null : new AccountId(ownerId),
            null,
            Cursor.parse(cursor));
    var page = projects.list(caller, filter, limit);
    return named(page.rows(), page.next());
  }

  @GetMapping("/projects/totals")
  @Needs(Permission.DEALS_READ)
  List<StageTotal> totals(@RequestParam(required = false) @Nullable UUID ownerId, Caller caller) {
    return projects.totals(caller, ownerId == null ? null : new AccountId(ownerId));
  }

  @GetMapping("/projects/of-customer/{customerId}")
  @Needs(Permission.DEALS_READ)
  ProjectList ofCustomer(@PathVariable UUID customerId, Caller caller) {
    return named(projects.byCustomer(caller, new CustomerId(customerId)), null);
  }

  @GetMapping("/projects/{id}")
  @Needs(Permission.DEALS_READ)
  ProjectDetail detail(@PathVariable UUID id, Caller caller) {
    var project = projects.project(caller, new ProjectId(id));
    var steps = projects.steps(caller, project.id());
    var people = new java.util.HashSet<AccountId>();
    people.add(project.ownerId());
    steps.forEach(step -> people.add(step.accountId()));
    var names = accounts.names(people);
    return new ProjectDetail(
        project,
        customers.of(List.of(project.customerId())).getOrDefault(project.customerId(), ""),
        names.getOrDefault(project.ownerId(), ""),
        steps,
        names);
  }

  @PutMapping("/projects/{id}")
  @Needs(Permission.DEALS_WRITE)
  Project edit(@PathVariable UUID id, @Valid @RequestBody EditRequest body, Caller caller) {
    var now = projects.project(caller, new ProjectId(id));
    var values =
        new NewProject(
            now.customerId(),
            now.ownerId(),
            body.name(),
            new Money(body.expectedMinor(), body.currency()),
            body.expectedOn());
    return projects.edit(caller, now.id(), values, body.version());
  }

  @PostMapping("/projects/{id}/move")
  @Needs(Permission.DEALS_WRITE)
  Project move(@PathVariable UUID id, @Valid @RequestBody MoveRequest body, Caller caller) {
    return projects.move(caller, new ProjectId(id), body.stageId(), body.version());
  }

  @PostMapping("/projects/{id}/lose")
  @Needs(Permission.DEALS_WRITE)
  Project lose(@PathVariable UUID id, @Valid @RequestBody LoseRequest body, Caller caller) {
    return projects.lose(caller, new ProjectId(id), body.reason());
  }

  @PostMapping("/projects/{id}/reopen")
  @Needs(Permission.DEALS_WRITE)
  Project reopen(@PathVariable UUID id, Caller caller) {
    return projects.reopen(caller, new ProjectId(id));
  }

  private ProjectList named(List<Project> rows, @Nullable String next) {
    return new ProjectList(
        rows,
        customers.of(rows.stream().map(Project::customerId).distinct().toList()),
        accounts.names(rows.stream().map(Project::ownerId).distinct().toList()),
        next);
  }
}
