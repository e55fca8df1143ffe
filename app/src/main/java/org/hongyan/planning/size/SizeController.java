package org.hongyan.planning.size;

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
@RequestMapping("/api/plans/{planId}/size")
class SizeController {

  /** {@code version} null while nothing is saved; the parameters are then those of a cold start. */
  record SizeView(
      @Nullable StepContent<SizeInputs, SizeParameters, SizeResult> version,
      SizeParameters coldStart) {}

  record SizeTry(@Valid @NotNull SizeInputs inputs, @Valid @NotNull SizeParameters parameters) {}

  record SizeSave(
      @Min(0) int base,
      @NotBlank @Size(max = 300) String reason,
      @Valid @NotNull SizeInputs inputs,
      @Valid @NotNull SizeParameters parameters) {}

  private final PlanSteps steps;
  private final SizeStep maths;
  private final SizeRoom room;

  SizeController(PlanSteps steps, SizeStep maths, SizeRoom room) {
    this.steps = steps;
    this.maths = maths;
    this.room = room;
  }

  @GetMapping
  @Needs(PLANS_READ)
  SizeView size(
      @PathVariable PlanId planId,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    return new SizeView(
        steps.content(caller, planId, maths, version).orElse(null), SizeParameters.coldStart());
  }

  @GetMapping("/facts")
  @Needs(PLANS_READ)
  SizeFacts sizeFacts(@PathVariable PlanId planId, Caller caller) {
    return room.facts(caller, planId);
  }

  @PostMapping("/preview")
  @Needs(PLANS_READ)
  SizeResult trySize(@PathVariable PlanId planId, @Valid @RequestBody SizeTry body, Caller caller) {
    return steps.preview(caller, planId, maths, body.inputs(), body.parameters());
  }

  @PostMapping
  @Needs(PLANS_WRITE)
  StepContent<SizeInputs, SizeParameters, SizeResult> saveSize(
      @PathVariable PlanId planId, @Valid @RequestBody SizeSave body, Caller caller) {
    return steps.save(
        caller, planId, maths, body.base(), body.reason(), body.inputs(), body.parameters());
  }
}
