package org.hongyan.planning.monitors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongyan.customers.TableFiles.Look;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.customers.TableFiles.Sheet;
import org.hongyan.planning.monitors.EndLoadingView.EndLoad;
import org.hongyan.planning.monitors.QuotaQualityView.QuotaQuality;
import org.jspecify.annotations.Nullable;

/** The monitors as sheets: what was looked at, the figures, the rows behind them. */
final class MonitorSheets {

  private MonitorSheets() {}

  static List<Sheet> of(
      RatchetView ratchet, EndLoadingView ends, OverheadView overhead, QuotaQualityView quality) {
    return List.of(
        new Sheet("棘轮 Ratchet", ratchet(ratchet)),
        new Sheet("月末集中 End-loading", ends(ends)),
        new Sheet("帕金森 Overhead", overhead(overhead)),
        new Sheet("指标质量 Plan quality", quality(quality)));
  }

  private static List<Row> ratchet(RatchetView view) {
    var rows = basis(view.basis(), "ratchet.asymmetric: Δq = a(t) + λ⁺(y−q)⁺ + λ⁻(y−q)⁻");
    rows.add(row("样本 Rep-periods", view.pairs(), "至少 At least", view.fewest()));
    var slopes = view.slopes();
    if (slopes == null) {
      rows.add(row("数据不足 Too few for slopes"));
    } else {
      rows.add(head("", "值 Value", "下限 Low", "上限 High"));
      rows.add(estimate("超额斜率 λ⁺", slopes.up()));
      rows.add(estimate("不足斜率 λ⁻", slopes.down()));
      rows.add(row("R²", slopes.r2()));
      rows.add(row("超额10%一年多背 10 % over costs a year", money(slopes.costYearMinor())));
    }
    var found = view.bunching().found();
    rows.add(row("完成率样本 Attainments", view.bunching().attainments()));
    if (found != null) {
      rows.add(estimate("踩线多出 Bunching excess (ratchet.bunching)", found.excess()));
      rows.add(row("p", found.poissonP()));
    }
    rows.add(head("完成率% Attainment %", "个数 Count"));
    view.bunching().bins().forEach(bin -> rows.add(row(bin.fromPct(), bin.count())));
    rows.add(head("姓名 Name", "期数 Periods", "λ", "指标 Target", "一年多背 Cost a year"));
    for (var line : view.lines()) {
      rows.add(
          row(
              line.name(),
              line.periods(),
              line.lambda(),
              money(line.quotaMinor()),
              money(line.costYearMinor())));
    }
    return rows;
  }

  private static List<Row> ends(EndLoadingView view) {
    var rows = basis(view.basis(), "hockey.index: H = (last k days / total) / (k/D)");
    rows.add(row("最后几天 Last days", view.last().name(), "至少订单 At least", view.fewest()));
    rows.add(
        row(
            "姓名 Name",
            "判断 Verdict",
            "月数 Months",
            "订单 Orders",
            "销售 Sales",
            "月末占比 Last share",
            "应占 Even share",
            "H",
            "下限 Low",
            "上限 High",
            "差距 Gap",
            "提前量 Pull-forward"));
    var whole = view.whole();
    if (whole != null) rows.add(end("全部 All", whole));
    view.courses().forEach(one -> rows.add(end(one.name(), one)));
    return rows;
  }

  private static Row end(String name, EndLoad one) {
    boolean few = one.verdict() == EndLoadingView.EndVerdict.TOO_FEW;
    if (few) return row(name, one.verdict().name(), one.months(), one.orders());
    return row(
        name,
        one.verdict().name(),
        one.months(),
        one.orders(),
        money(one.totalMinor()),
        one.lastShare(),
        one.evenShare(),
        one.index().value(),
        one.index().low(),
        one.index().high(),
        one.gap(),
        blank(one.pullForward()));
  }

  private static List<Row> overhead(OverheadView view) {
    var rows = basis(view.basis(), "parkinson: Δln overhead / Δln sales");
    rows.add(row("已知月数 Months known", view.monthsKnown(), "至少 At least", view.fewest()));
    var found = view.found();
    if (found != null) {
      rows.add(row("弹性 Elasticity", blank(found.elasticity())));
      rows.add(row("年增长 Growth a year", found.yearlyGrowth()));
    }
    rows.add(
        head("从 From", "到 To", "销售 Selling", "其他 Others", "比例 Ratio", "销售额 Sales", "增长 Growth"));
    for (var block : view.blocks()) {
      rows.add(
          row(
              block.from(),
              block.to(),
              block.selling(),
              block.others(),
              block.ratio(),
              money(block.salesMinor()),
              blank(block.growth())));
    }
    return rows;
  }

  private static List<Row> quality(QuotaQualityView view) {
    var rows = basis(view.basis(), "quota.quality");
    rows.add(
        head(
            "规划/月份 Plan or month",
            "从 From",
            "到 To",
            "个数 n",
            "指标 Quota",
            "销售 Sales",
            "偏差 Bias",
            "达标 Reached",
            "±10%",
            "MAPE",
            "Gini",
            "R²",
            "ρ(完成率,潜力)",
            "ρ(指标,潜力)"));
    for (var plan : view.plans()) {
      rows.add(judged(plan.name(), plan.from(), plan.to(), plan.quality()));
    }
    for (var month : view.months()) {
      rows.add(judged(month.month(), month.month(), month.month(), month.quality()));
    }
    for (var plan : view.plans()) {
      rows.add(head(plan.name(), "单位 Unit", "指标 Quota", "销售 Sales", "完成率 Attainment"));
      for (var unit : plan.units()) {
        rows.add(
            row(
                "",
                unit.name(),
                money(unit.quotaMinor()),
                money(unit.salesMinor()),
                unit.attainment()));
      }
    }
    return rows;
  }

  private static Row judged(String name, String from, String to, @Nullable QuotaQuality one) {
    if (one == null) return row(name, from, to, "数据不足 Too few");
    return row(
        name,
        from,
        to,
        one.n(),
        money(one.quotaMinor()),
        money(one.salesMinor()),
        one.bias(),
        one.shareReached(),
        one.shareWithin(),
        one.meanAbsoluteError(),
        one.gini(),
        blank(one.explained()),
        blank(one.attainmentPotential()),
        blank(one.quotaPotential()));
  }

  private static List<Row> basis(MonitorBasis basis, String formula) {
    var rows = new ArrayList<Row>();
    rows.add(row("公式 Formula", formula));
    rows.add(row("期间 Period", basis.from(), basis.to()));
    rows.add(row("数据日期 Data of", basis.at().toString(), basis.currency()));
    return rows;
  }

  private static Row estimate(String name, MonitorEstimate one) {
    return row(name, one.value(), one.low(), one.high());
  }

  private static Row row(Object... cells) {
    return new Row(Look.BODY, Arrays.asList(cells));
  }

  private static Row head(Object... cells) {
    return new Row(Look.HEAD, Arrays.asList(cells));
  }

  private static Object blank(@Nullable Double value) {
    return value == null ? "" : value;
  }

  private static BigDecimal money(long minor) {
    return BigDecimal.valueOf(minor, 2);
  }
}
