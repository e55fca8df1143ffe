package org.hongyan.planning.territory;

import static org.hongyan.identity.Permission.PLANS_READ;
import static org.hongyan.identity.Permission.PLANS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.StepContent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans/{planId}/territories/runs")
class TerritoryRunController {

  record RunWanted(
      @Valid @NotNull TerritoryInputs inputs,
      @Valid @NotNull TerritoryParameters parameters,
      @Min(1) @Max(120) int seconds,
      @Min(0) @Max(Integer.MAX_VALUE) long seed) {}

  record ResumeWanted(@Min(1) @Max(120) int seconds) {}

  record AcceptRun(@Min(0) int base, @NotBlank @Size(max = 300) String reason) {}

  private final TerritoryRuns runs;

  TerritoryRunController(TerritoryRuns runs) {
    this.runs = runs;
  }

  @GetMapping
  @Needs(PLANS_READ)
  List<TerritoryRun> territoryRuns(@PathVariable PlanId planId, Caller caller) {
    return runs.list(caller, planId);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(PLANS_WRITE)
  TerritoryRun startRun(
      @PathVariable PlanId planId, @Valid @RequestBody RunWanted body, Caller caller) {
    return runs.start(
        caller, planId, body.inputs(), body.parameters(), body.seconds(), body.seed());
  }

  @GetMapping("/{runId}")
  @Needs(PLANS_READ)
  TerritoryRun territoryRun(
      @PathVariable PlanId planId, @PathVariable TerritoryRunId runId, Caller caller) {
    return runs.run(caller, planId, runId);
  }

  @GetMapping("/{runId}/draft")
  @Needs(PLANS_READ)
  TerritoryRuns.RunDraft runDraft(
      @PathVariable PlanId planId, @PathVariable TerritoryRunId runId, Caller caller) {
    return runs.draft(caller, planId, runId);
  }

  @PostMapping("/{runId}/cancel")
  @Needs(PLANS_WRITE)
  TerritoryRun cancelRun(
      @PathVariable PlanId planId, @PathVariable TerritoryRunId runId, Caller caller) {
    return runs.cancel(caller, planId, runId);
  }

  @PostMapping("/{runId}/resume")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(PLANS_WRITE)
  TerritoryRun resumeRun(
      @PathVariable PlanId planId,
      @PathVariable TerritoryRunId runId,
      @Valid @RequestBody ResumeWanted body,
      Caller caller) {
    return runs.resume(caller, planId, runId, body.seconds());
  }

  @PostMapping("/{runId}/accept")
  @Needs(PLANS_WRITE)
  StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> acceptRun(
      @PathVariable PlanId planId,
      @PathVariable TerritoryRunId runId,
      @Valid @RequestBody AcceptRun body,
      Caller caller) {
    return runs.accept(caller, planId, runId, body.base(), body.reason());
  }

  @PostMapping("/{runId}/drop")
  @Needs(PLANS_WRITE)
  TerritoryRun dropRun(
      @PathVariable PlanId planId, @PathVariable TerritoryRunId runId, Caller caller) {
    return runs.drop(caller, planId, runId);
  }
}
