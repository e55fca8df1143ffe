package org.hongyan.planning.monitors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hongyan.deals.SalesCalendar;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.PlanRow;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.SalesPlans;
import org.hongyan.planning.monitors.QualityMaths.Judged;
import org.hongyan.planning.monitors.QuotaQualityView.JudgedMonth;
import org.hongyan.planning.monitors.QuotaQualityView.JudgedPlan;
import org.hongyan.planning.monitors.QuotaQualityView.JudgedUnit;
import org.hongyan.planning.quota.PublishedQuotas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges quotas by what was sold: published plans by unit, targets of people by month. */
@Service
class QuotaJudge {

  private static final int MOST_PLANS = 50;

  private final SalesPlans plans;
  private final PublishedQuotas quotas;
  private final SalesCalendar sales;
  private final Attainments attainments;
  private final OrgTree tree;
  private final MonitorClock clock;

  QuotaJudge(
      SalesPlans plans,
      PublishedQuotas quotas,
      SalesCalendar sales,
      Attainments attainments,
      OrgTree tree,
      MonitorClock clock) {
    this.plans = plans;
    this.quotas = quotas;
    this.sales = sales;
    this.attainments = attainments;
    this.tree = tree;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  QuotaQualityView of(Caller caller, int months) {
    var window = clock.window(months);
    var published =
        plans.list(caller).stream()
            .filter(row -> row.plan().state() == SalesPlan.State.PUBLISHED)
            .toList();
    var over = published.stream().filter(row -> begun(row.plan(), window)).toList();
    var table = attainments.of(caller.scope(), window, Level.PERSON);
    return new QuotaQualityView(
        window.basis(table.currency()),
        QualityMaths.FEWEST,
        plans(caller, window, over.stream().limit(MOST_PLANS).toList()),
        published.size() - over.size(),
        months(table));
  }

  private static boolean begun(SalesPlan plan, MonitorWindow window) {
    var from = plan.effectiveFrom();
    return from != null && window.finished(from);
  }

  private List<JudgedPlan> plans(Caller caller, MonitorWindow window, List<PlanRow> rows) {
    if (rows.isEmpty()) return List.of();
    var first =
        rows.stream()
            .map(row -> row.plan().fromMonth())
            .min(Comparator.naturalOrder())
            .map(YearMonth::from)
            .orElse(window.last());
    var sold =
        SalesTable.ofPaths(sales.months(caller.scope(), first, window.last(), window.zone()));
    var paths = tree.units().stream().collect(Collectors.toMap(Unit::id, Unit::path));
    return rows.stream().map(row -> judged(row, window, sold, paths)).toList();
  }

  private JudgedPlan judged(
      PlanRow row, MonitorWindow window, SalesTable sold, Map<UnitId, String> paths) {
    var plan = row.plan();
    var from = YearMonth.from(java.util.Objects.requireNonNull(plan.effectiveFrom()));
    var end = YearMonth.from(plan.toMonth());
    var last = end.isAfter(window.last()) ? window.last() : end;
    var units = new ArrayList<JudgedUnit>();
    var rows = new ArrayList<Judged>();
    for (var unit : quotas.of(plan, last)) {
      var path = paths.get(unit.unitId());
      if (path == null || unit.quotaMinor() <= 0) continue;
      long minor = 0;
      for (var month = from; !month.isAfter(last); month = month.plusMonths(1)) {
        minor += sold.minor(path, month.atDay(1), plan.currency());
      }
      rows.add(new Judged(unit.quotaMinor(), minor, unit.potentialMinor()));
      units.add(
          new JudgedUnit(
              unit.name(), unit.quotaMinor(), minor, (double) minor / unit.quotaMinor()));
    }
    units.sort(Comparator.comparingDouble(JudgedUnit::attainment).thenComparing(JudgedUnit::name));
    return new JudgedPlan(
        plan.id(),
        plan.name(),
        row.unitName(),
        from.toString(),
        last.toString(),
        plan.currency(),
        QualityMaths.of(rows),
        units);
  }

  private static List<JudgedMonth> months(Attainments.Table table) {
    var byMonth = new TreeMap<LocalDate, List<Judged>>(Comparator.reverseOrder());
    for (var row : table.rows()) {
      byMonth
          .computeIfAbsent(row.month(), month -> new ArrayList<>())
          .add(new Judged(row.quotaMinor(), row.salesMinor(), 0));
    }
    return byMonth.entrySet().stream()
        .map(
            e ->
                new JudgedMonth(
                    YearMonth.from(e.getKey()).toString(),
                    table.currency(),
                    e.getValue().size(),
                    QualityMaths.of(e.getValue())))
        .toList();
  }
}
