package org.hongyan.planning.response;

import static org.hongyan.identity.Permission.PLANS_READ;
import static org.hongyan.identity.Permission.PLANS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.StepContent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans/{planId}/response")
class ResponseController {

  /** {@code version} null while nothing is saved; the parameters are then those of a cold start. */
  record ResponseView(
      @Nullable StepContent<ResponseInputs, ResponseParameters, ResponseResult> version,
      ResponseParameters coldStart) {}

  record ResponseTry(
      @Valid @NotNull ResponseInputs inputs, @Valid @NotNull ResponseParameters parameters) {}

  record ResponseSave(
      @Min(0) int base,
      @NotBlank @Size(max = 300) String reason,
      @Valid @NotNull ResponseInputs inputs,
      @Valid @NotNull ResponseParameters parameters) {}

  private final PlanSteps steps;
  private final ResponseStep maths;

  ResponseController(PlanSteps steps, ResponseStep maths) {
    this.steps = steps;
    this.maths = maths;
  }

  @GetMapping
  @Needs(PLANS_READ)
  ResponseView response(
      @PathVariable PlanId planId,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    return new ResponseView(
        steps.content(caller, planId, maths, version).orElse(null), ResponseParameters.coldStart());
  }

  @PostMapping("/preview")
  @Needs(PLANS_READ)
  ResponseResult tryResponse(
      @PathVariable PlanId planId, @Valid @RequestBody ResponseTry body, Caller caller) {
    return steps.preview(caller, planId, maths, body.inputs(), body.parameters());
  }

  @PostMapping
  @Needs(PLANS_WRITE)
  StepContent<ResponseInputs, ResponseParameters, ResponseResult> saveResponse(
      @PathVariable PlanId planId, @Valid @RequestBody ResponseSave body, Caller caller) {
    return steps.save(
        caller, planId, maths, body.base(), body.reason(), body.inputs(), body.parameters());
  }
}
