package org.hongyan.planning.monitors;

import static org.hongyan.identity.Permission.PLANS_READ;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.planning.Workbooks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/monitors")
class MonitorController {

  private static final int LONGEST = 36;
  private static final String USUAL = "12";
  private final Ratchets ratchets;
  private final EndLoading endLoading;
  private final Overheads overheads;
  private final QuotaJudge judge;
  private final MonitorBook book;

  MonitorController(
      Ratchets ratchets,
      EndLoading endLoading,
      Overheads overheads,
      QuotaJudge judge,
      MonitorBook book) {
    this.ratchets = ratchets;
    this.endLoading = endLoading;
    this.overheads = overheads;
    this.judge = judge;
    this.book = book;
  }

  @GetMapping("/ratchet")
  @Needs(PLANS_READ)
  RatchetView ratchet(
      @RequestParam(defaultValue = USUAL) @Min(1) @Max(LONGEST) int months,
      @RequestParam(defaultValue = "PERSON") Level level,
      Caller caller) {
    return ratchets.of(caller, months, level);
  }

  @GetMapping("/end-loading")
  @Needs(PLANS_READ)
  EndLoadingView endLoading(
      @RequestParam(defaultValue = USUAL) @Min(1) @Max(LONGEST) int months,
      @RequestParam(defaultValue = "PERSON") Level level,
      @RequestParam(defaultValue = "FIVE") LastDays last,
      Caller caller) {
    return endLoading.of(caller, months, level, last);
  }

  @GetMapping("/overhead")
  @Needs(PLANS_READ)
  OverheadView overhead(Caller caller) {
    return overheads.of(caller);
  }

  @GetMapping("/quota-quality")
  @Needs(PLANS_READ)
  QuotaQualityView quotaQuality(
      @RequestParam(defaultValue = USUAL) @Min(1) @Max(LONGEST) int months, Caller caller) {
    return judge.of(caller, months);
  }

  /** All monitors as one file, a sheet each. */
  @GetMapping("/table")
  @Needs(PLANS_READ)
  ResponseEntity<byte[]> monitorTable(
      @RequestParam(defaultValue = USUAL) @Min(1) @Max(LONGEST) int months,
      @RequestParam(defaultValue = "PERSON") Level level,
      @RequestParam(defaultValue = "FIVE") LastDays last,
      Caller caller) {
    return Workbooks.file("monitors", book.of(caller, months, level, last));
  }
}
