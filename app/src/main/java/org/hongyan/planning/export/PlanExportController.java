package org.hongyan.planning.export;

import static org.hongyan.identity.Permission.PLANS_READ;

import java.util.Locale;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.Workbooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans/{planId}")
class PlanExportController {

  private final PlanExports exports;

  PlanExportController(PlanExports exports) {
    this.exports = exports;
  }

  @GetMapping("/workbook")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> planWorkbook(@PathVariable PlanId planId, Caller caller) {
    return Workbooks.file("plan", exports.plan(caller, planId));
  }

  @GetMapping("/steps/{step}/workbook")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> stepWorkbook(
      @PathVariable PlanId planId,
      @PathVariable PlanStep step,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    return Workbooks.file(
        step.name().toLowerCase(Locale.ROOT), exports.step(caller, planId, step, version));
  }

  @GetMapping("/comparison")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> comparison(
      @PathVariable PlanId planId,
      @RequestParam(name = "with", required = false) @Nullable PlanId with,
      Caller caller) {
    return Workbooks.file("comparison", exports.comparison(caller, planId, with));
  }
}
