package org.hongyan.planning.territory;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.customers.TableFiles;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers a map moves, as one sheet; whoever takes it out is on the audit trail. */
@Service
class MovesFile {

  private static final int ROW_CAP = 50_000;
  private static final int CHUNK = 1_000;
  private static final List<String> HEADINGS =
      List.of(
          "客户 Customer",
          "单元 Unit",
          "区域 Territory",
          "现负责人 From",
          "新负责人 To",
          "近12个月销售 Revenue",
          "受保护至 Protected until");

  private final Publications publications;
  private final TableFiles files;
  private final AuditTrail audit;

  MovesFile(Publications publications, TableFiles files, AuditTrail audit) {
    this.publications = publications;
    this.files = files;
    this.audit = audit;
  }

  @Transactional
  List<List<String>> rows(Caller caller, PlanId id, @Nullable Integer version) {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADINGS);
    String after = null;
    do {
      var page = publications.moves(caller, id, version, after, CHUNK);
      for (var one : page.rows()) rows.add(row(one));
      after = page.next();
    } while (after != null && rows.size() < ROW_CAP);
    audit.record(
        caller, "territory.exported", "plan:" + id.value(), Map.of("rows", rows.size() - 1));
    return rows;
  }

  private static List<String> row(MovedCustomer one) {
    return List.of(
        one.name(),
        one.unit(),
        one.territory(),
        one.fromName(),
        one.toName(),
        BigDecimal.valueOf(one.revenueMinor(), 2).toPlainString(),
        one.protectedUntil() == null ? "" : one.protectedUntil().toString());
  }

  void write(OutputStream out, List<List<String>> rows) throws IOException {
    files.write(out, rows);
  }
}
