package org.hongyan.planning.monitors;

import java.util.Map;
import org.hongyan.customers.TableFiles;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.planning.Workbooks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All monitors as one workbook, a sheet each; whoever takes it out is noted. */
@Service
class MonitorBook {

  private final Ratchets ratchets;
  private final EndLoading endLoading;
  private final Overheads overheads;
  private final QuotaJudge judge;
  private final AuditTrail audit;
  private final TableFiles files;

  MonitorBook(
      Ratchets ratchets,
      EndLoading endLoading,
      Overheads overheads,
      QuotaJudge judge,
      AuditTrail audit,
      TableFiles files) {
    this.ratchets = ratchets;
    this.endLoading = endLoading;
    this.overheads = overheads;
    this.judge = judge;
    this.audit = audit;
    this.files = files;
  }

  @Transactional
  byte[] of(Caller caller, int months, Level level, LastDays last) {
    var sheets =
        MonitorSheets.of(
            ratchets.of(caller, months, level),
            endLoading.of(caller, months, level, last),
            overheads.of(caller),
            judge.of(caller, months));
    audit.record(
        caller,
        "monitors.exported",
        "unit:" + caller.orgPath(),
        Map.of("months", months, "level", level, "last", last));
    return Workbooks.bytes(out -> files.writeBook(out, sheets));
  }
}
