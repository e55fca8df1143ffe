package org.hongyan.identity;

import java.io.PrintStream;
import java.util.List;
import org.hongyan.shared.Command;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;

/** {@code audit-verify}: proves the trail of every company whole, or names the broken row. */
@Component
class AuditVerifyCommand implements Command {

  private final Tenants tenants;
  private final AuditTrail audit;

  AuditVerifyCommand(Tenants tenants, AuditTrail audit) {
    this.tenants = tenants;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "audit-verify";
  }

  @Override
  public int run(List<String> args, PrintStream out) {
    long rows = 0;
    int chains = 0;
    for (var tenant : tenants.all()) {
      if (!args.isEmpty() && !args.contains(tenant.code())) continue;
      var verdict = Tenancy.in(tenant.id(), audit::verify);
      if (verdict.broken() != null) {
        out.printf("audit broken: company %s %s%n", tenant.code(), verdict.broken());
        return 1;
      }
      rows += verdict.rows();
      chains += verdict.chains();
    }
    out.printf("audit ok: %d rows in %d chains%n", rows, chains);
    return 0;
  }
}
