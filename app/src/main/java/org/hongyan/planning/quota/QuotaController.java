package org.hongyan.planning.quota;

import static org.hongyan.identity.Permission.PLANS_READ;
import static org.hongyan.identity.Permission.PLANS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.SalesPlan;
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
@RequestMapping("/api/plans/{planId}")
class QuotaController {

  private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

  /** {@code version} null while nothing is saved; the parameters are then those of a cold start. */
  record QuotaView(
      @Nullable StepContent<QuotaInputs, QuotaParameters, QuotaResult> version,
      QuotaParameters coldStart) {}

  record QuotaTry(@Valid @NotNull QuotaInputs inputs, @Valid @NotNull QuotaParameters parameters) {}

  record QuotaSave(
      @Min(0) int base,
      @NotBlank @Size(max = 300) String reason,
      @Valid @NotNull QuotaInputs inputs,
      @Valid @NotNull QuotaParameters parameters) {}

  /**
   * @param from month the quotas hold from
   */
  record PublishQuotas(@Min(1) int version, @NotNull @Pattern(regexp = MONTH) String from) {}

  private final PlanSteps steps;
  private final QuotaStep maths;
  private final QuotaRoom room;
  private final QuotaStart start;

  QuotaController(PlanSteps steps, QuotaStep maths, QuotaRoom room, QuotaStart start) {
    this.steps = steps;
    this.maths = maths;
    this.room = room;
    this.start = start;
  }

  @GetMapping("/quotas")
  @Needs(PLANS_READ)
  QuotaView quotas(
      @PathVariable PlanId planId,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    return new QuotaView(
        steps.content(caller, planId, maths, version).orElse(null), QuotaParameters.coldStart());
  }

  @GetMapping("/quotas/facts")
  @Needs(PLANS_READ)
  QuotaFacts quotaFacts(@PathVariable PlanId planId, Caller caller) {
    return start.facts(caller, planId);
  }

  @PostMapping("/quotas/preview")
  @Needs(PLANS_READ)
  QuotaResult tryQuotas(
      @PathVariable PlanId planId, @Valid @RequestBody QuotaTry body, Caller caller) {
    return steps.preview(caller, planId, maths, body.inputs(), body.parameters());
  }

  @PostMapping("/quotas")
  @Needs(PLANS_WRITE)
  StepContent<QuotaInputs, QuotaParameters, QuotaResult> saveQuotas(
      @PathVariable PlanId planId, @Valid @RequestBody QuotaSave body, Caller caller) {
    return room.save(caller, planId, body.base(), body.reason(), body.inputs(), body.parameters());
  }

  @PostMapping("/publish")
  @Needs(PLANS_WRITE)
  SalesPlan publishQuotas(
      @PathVariable PlanId planId, @Valid @RequestBody PublishQuotas body, Caller caller) {
    return room.publish(caller, planId, body.version(), YearMonth.parse(body.from()).atDay(1));
  }
}
