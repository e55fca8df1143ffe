package org.hongyan.targets;

import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.planning.PlanId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/targets/plans")
class PlannedController {

  private final PlannedTargets planned;

  PlannedController(PlannedTargets planned) {
    this.planned = planned;
  }

  @GetMapping("/{planId}")
  @Needs(Permission.PLANS_READ)
  PlannedOutcome outcome(@PathVariable PlanId planId, Caller caller) {
    return planned.outcome(caller, planId);
  }
}
