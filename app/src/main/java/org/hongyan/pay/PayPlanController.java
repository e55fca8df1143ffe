package org.hongyan.pay;

import static org.hongyan.identity.Permission.PAY_READ;
import static org.hongyan.identity.Permission.PAY_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/pay")
class PayPlanController {

  record NewPayPlan(
      @NotBlank @Size(max = 100) String name,
      @Valid @NotNull PlanContent content,
      @NotBlank @Size(max = 300) String reason) {}

  record NewPlanVersion(
      @Min(1) int base,
      @Valid @NotNull PlanContent content,
      @NotBlank @Size(max = 300) String reason) {}

  private final PayPlans plans;

  PayPlanController(PayPlans plans) {
    this.plans = plans;
  }

  @GetMapping("/plans")
  @Needs(PAY_READ)
  List<PayPlan> payPlans() {
    return plans.list();
  }

  @PostMapping("/plans")
  @Needs(PAY_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  PayPlan createPayPlan(@Valid @RequestBody NewPayPlan body, Caller caller) {
    return plans.create(caller, body.name(), body.content(), body.reason());
  }

  @GetMapping("/plans/{id}")
  @Needs(PAY_READ)
  List<PayPlan> payPlanVersions(@PathVariable PayPlanId id) {
    return plans.versions(id);
  }

  @PostMapping("/plans/{id}/versions")
  @Needs(PAY_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  PayPlan revisePayPlan(
      @PathVariable PayPlanId id, @Valid @RequestBody NewPlanVersion body, Caller caller) {
    return plans.revise(caller, id, body.base(), body.content(), body.reason());
  }

  /** The curve of a plan that need not be saved. */
  @PostMapping("/curve")
  @Needs(PAY_READ)
  PayCurve payCurve(@Valid @RequestBody PlanContent content) {
    return PayCurve.of(content);
  }
}
