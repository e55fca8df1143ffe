package org.hongyan.planning.monitors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hongyan.customers.TableFiles;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
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
    try (var out = new ByteArrayOutputStream()) {
      files.writeBook(out, sheets);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
