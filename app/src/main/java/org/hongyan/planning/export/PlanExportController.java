package org.hongyan.planning.export;

import static org.hongyan.identity.Permission.PLANS_READ;

import java.util.Locale;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanStep;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans/{planId}")
class PlanExportController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PlanExports exports;

  PlanExportController(PlanExports exports) {
    this.exports = exports;
  }

  @GetMapping("/workbook")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> planWorkbook(@PathVariable PlanId planId, Caller caller) {
    return file("plan", exports.plan(caller, planId));
  }

  @GetMapping("/steps/{step}/workbook")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> stepWorkbook(
      @PathVariable PlanId planId,
      @PathVariable PlanStep step,
      @RequestParam(required = false) @Nullable Integer version,
      Caller caller) {
    return file(step.name().toLowerCase(Locale.ROOT), exports.step(caller, planId, step, version));
  }

  @GetMapping("/comparison")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> comparison(
      @PathVariable PlanId planId,
      @RequestParam(name = "with", required = false) @Nullable PlanId with,
      Caller caller) {
    return file("comparison", exports.comparison(caller, planId, with));
  }

  private static ResponseEntity<byte[]> file(String name, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_TYPE, XLSX)
        .body(content);
  }
}
