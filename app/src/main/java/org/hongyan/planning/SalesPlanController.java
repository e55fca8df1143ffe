package org.hongyan.planning;

import static org.hongyan.identity.Permission.PLANS_READ;
import static org.hongyan.identity.Permission.PLANS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans")
class SalesPlanController {

  private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

  record NewPlanRequest(
      @NotNull UnitId unitId,
      @NotBlank @Size(max = 80) String name,
      @NotNull @Pattern(regexp = MONTH) String fromMonth,
      @NotNull @Pattern(regexp = MONTH) String toMonth,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}

  record ScenarioRequest(@NotBlank @Size(max = 80) String name) {}

  record ApproveRequest(@Min(1) int version) {}

  record ReopenRequest(@Min(1) int version, @NotBlank @Size(max = 300) String reason) {}

  record RestoreRequest(
      @Min(1) int version, @Min(1) int base, @NotBlank @Size(max = 300) String reason) {}

  private final SalesPlans plans;
  private final PlanSteps steps;

  SalesPlanController(SalesPlans plans, PlanSteps steps) {
    this.plans = plans;
    this.steps = steps;
  }

  @GetMapping
  @Needs(PLANS_READ)
  List<PlanRow> list(Caller caller) {
    return plans.list(caller);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(PLANS_WRITE)
  SalesPlan create(@Valid @RequestBody NewPlanRequest body, Caller caller) {
    return plans.create(
        caller,
        body.unitId(),
        body.name(),
        YearMonth.parse(body.fromMonth()).atDay(1),
        YearMonth.parse(body.toMonth()).atDay(1),
        body.currency());
  }

  @GetMapping("/{planId}")
  @Needs(PLANS_READ)
  PlanView view(@PathVariable PlanId planId, Caller caller) {
    return plans.view(caller, planId);
  }

  @PostMapping("/{planId}/scenarios")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(PLANS_WRITE)
  SalesPlan copy(
      @PathVariable PlanId planId, @Valid @RequestBody ScenarioRequest body, Caller caller) {
    return plans.copy(caller, planId, body.name());
  }

  @PostMapping("/{planId}/approve")
  @Needs(PLANS_WRITE)
  SalesPlan approve(
      @PathVariable PlanId planId, @Valid @RequestBody ApproveRequest body, Caller caller) {
    return plans.approve(caller, planId, body.version());
  }

  @PostMapping("/{planId}/reopen")
  @Needs(PLANS_WRITE)
  SalesPlan reopen(
      @PathVariable PlanId planId, @Valid @RequestBody ReopenRequest body, Caller caller) {
    return plans.reopen(caller, planId, body.version(), body.reason());
  }

  @GetMapping("/{planId}/figures")
  @Needs(PLANS_READ)
  List<StepFigures> figures(@PathVariable PlanId planId, Caller caller) {
    return steps.figures(caller, planId);
  }

  @GetMapping("/{planId}/steps/{step}/versions/{version}/figures")
  @Needs(PLANS_READ)
  StepFigures versionFigures(
      @PathVariable PlanId planId,
      @PathVariable PlanStep step,
      @PathVariable int version,
      Caller caller) {
    return steps.figures(caller, planId, step, version);
  }

  @PostMapping("/{planId}/steps/{step}/restore")
  @Needs(PLANS_WRITE)
  StepHead restore(
      @PathVariable PlanId planId,
      @PathVariable PlanStep step,
      @Valid @RequestBody RestoreRequest body,
      Caller caller) {
    return steps.restore(caller, planId, step, body.version(), body.base(), body.reason());
  }
}
