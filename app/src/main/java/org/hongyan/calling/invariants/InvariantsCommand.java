package org.hongyan.calling.invariants;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongyan.customers.ImportLedger;
import org.hongyan.identity.Tenants;
import org.hongyan.shared.Command;
import org.hongyan.shared.Invariant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code invariants}: one line each for what must always hold; 1 when one does not. */
@Component
class InvariantsCommand implements Command {

  private final Invariants invariants;
  private final ImportLedger imports;
  private final List<Invariant> others;
  private final Tenants tenants;
  private final Path data;

  InvariantsCommand(
      Invariants invariants,
      ImportLedger imports,
      List<Invariant> others,
      Tenants tenants,
      @Value("${hongyan.data}") Path data) {
    this.invariants = invariants;
    this.imports = imports;
    var byNumber = Comparator.comparingInt((Invariant one) -> one.what().indexOf(' '));
    this.others = others.stream().sorted(byNumber.thenComparing(Invariant::what)).toList();
    this.tenants = tenants;
    this.data = data;
  }

  @Override
  public String name() {
    return "invariants";
  }

  @Override
  public int run(List<String> args, PrintStream out) {
    var counts = new int[5];
    var further = new long[others.size()];
    var broken = new HashSet<String>();
    Set<Path> files = new HashSet<>();
    tenants.each(
        tenant -> {
          counts[0] += invariants.doubled();
          counts[1] += invariants.withoutOneOutcome();
          counts[2] += invariants.badRecordings(files);
          counts[3] += invariants.ghosts();
          counts[4] += imports.astray();
          for (int i = 0; i < further.length; i++) further[i] += others.get(i).wrong();
          var audit = invariants.audit();
          if (audit.broken() != null) broken.add(audit.broken());
        });
    int orphans = invariants.orphans(data, files);
    long numbers = Invariants.numbersIn(data.resolve("logs").resolve("hongyan.log"));
    boolean well = say(out, "I1 one live attempt per lead, one call per attempt", counts[0]);
    well &= say(out, "I2 one outcome or one open wrap-up per answered call", counts[1]);
    well &= say(out, "I3 a whole file per recording, no file without one", counts[2] + orphans);
    well &= say(out, "I4 every line of an import has one fate", counts[4]);
    well &= say(out, "I5 the audit trail is unbroken", broken.size());
    well &= say(out, "I6 nobody busy without a call", counts[3]);
    well &= say(out, "I10 no whole number in the log", numbers);
    for (int i = 0; i < further.length; i++) well &= say(out, others.get(i).what(), further[i]);
    return well ? 0 : 1;
  }

  private static boolean say(PrintStream out, String what, long wrong) {
    out.println(what + ": " + (wrong == 0 ? "ok" : wrong + " wrong"));
    return wrong == 0;
  }
}
