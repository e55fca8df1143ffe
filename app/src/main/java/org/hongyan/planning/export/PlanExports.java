package org.hongyan.planning.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.customers.TableFiles;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.customers.TableFiles.Sheet;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.PlanView;
import org.hongyan.planning.SalesPlans;
import org.hongyan.planning.StepMaths;
import org.hongyan.planning.Workbooks;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans as workbooks; whoever takes one out is noted. */
@Service
class PlanExports {

  private final SalesPlans plans;
  private final PlanSteps steps;
  private final List<StepMaths<?, ?, ?>> maths;
  private final AuditTrail audit;
  private final TableFiles files;
  private final PlanPages pages = new PlanPages(new ExportWords());

  PlanExports(
      SalesPlans plans,
      PlanSteps steps,
      List<StepMaths<?, ?, ?>> maths,
      AuditTrail audit,
      TableFiles files) {
    this.plans = plans;
    this.steps = steps;
    this.maths = maths.stream().sorted(Comparator.comparing(StepMaths::step)).toList();
    this.audit = audit;
    this.files = files;
  }

  /** One version of a step, the latest for null. */
  @Transactional
  byte[] step(Caller caller, PlanId id, PlanStep step, @Nullable Integer version) {
    var view = plans.view(caller, id);
    var found =
        maths.stream()
            .filter(one -> one.step() == step)
            .findFirst()
            .flatMap(one -> pages(caller, view, one, version))
            .orElseThrow(() -> new NotFound("step version", version == null ? step : version));
    audit.record(
        caller,
        "plan.exported",
        "plan:" + id.value(),
        Map.of("step", step, "version", found.version()));
    return bytes(found.sheets());
  }

  /** Every step of a plan, a sheet each, after what the plan is and who saved what when. */
  @Transactional
  byte[] plan(Caller caller, PlanId id) {
    var view = plans.view(caller, id);
    var sheets = new ArrayList<Sheet>();
    sheets.add(pages.cover(view));
    for (var one : maths)
      pages(caller, view, one, null).ifPresent(found -> sheets.add(found.whole()));
    audit.record(caller, "plan.exported", "plan:" + id.value(), Map.of());
    return bytes(sheets);
  }

  /** The key figures of two plans side by side. */
  @Transactional
  byte[] comparison(Caller caller, PlanId left, @Nullable PlanId right) {
    var ours = plans.view(caller, left);
    if (right == null) throw new Refused("plan.missing", Map.of("field", "with"));
    var sheet =
        pages.comparison(
            ours,
            steps.figures(caller, left),
            plans.view(caller, right),
            steps.figures(caller, right));
    audit.record(
        caller, "plan.exported", "plan:" + left.value(), Map.of("with", right.value().toString()));
    return bytes(List.of(sheet));
  }

  /** A version's sheets, each apart and all in one. */
  private record Pages(int version, List<Sheet> sheets, Sheet whole) {}

  private <I extends Record, P extends Record, R extends Record> Optional<Pages> pages(
      Caller caller, PlanView view, StepMaths<I, P, R> one, @Nullable Integer version) {
    return steps
        .content(caller, view.plan().id(), one, version)
        .map(
            content -> {
              List<Row> about = pages.about(view, content.head());
              var parts = pages.parts().of(one, content);
              var sheets = new ArrayList<Sheet>();
              sheets.add(pages.aboutSheet(about));
              sheets.addAll(pages.parts().sheets(parts));
              return new Pages(
                  content.head().version(), sheets, pages.parts().sheet(one.step(), about, parts));
            });
  }

  private byte[] bytes(List<Sheet> sheets) {
    return Workbooks.bytes(out -> files.writeBook(out, sheets));
  }
}
