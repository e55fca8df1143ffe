package org.hongyan.targets.promotion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.deals.PeriodSales;
import org.hongyan.identity.Unit;

/** Sales of units by period, each with all that lies below it. */
final class SalesPanel {

  private final Map<String, double[]> rows = new HashMap<>();
  private final int first;

  private SalesPanel(int first) {
    this.first = first;
  }

  static SalesPanel of(
      List<Unit> units, List<PeriodSales> sales, int periods, EffectMeasure measure) {
    int first = sales.stream().mapToInt(PeriodSales::period).min().orElse(periods);
    var panel = new SalesPanel(first);
    for (var unit : units) panel.rows.put(unit.path(), new double[periods]);
    for (var one : sales) panel.add(one, measure);
    return panel;
  }

  private void add(PeriodSales one, EffectMeasure measure) {
    var path = one.path();
    double sold = measure == EffectMeasure.REVENUE ? one.minor() : one.orders();
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      var row = rows.get(path.substring(0, dot + 1));
      if (row != null) row[one.period()] += sold;
    }
  }

  /** The first period with any sale of anybody. */
  int first() {
    return first;
  }

  double[] row(Unit unit, int from) {
    var row = rows.get(unit.path());
    return row == null ? new double[0] : Arrays.copyOfRange(row, from, row.length);
  }

  double sum(Unit unit, int from, int to) {
    double sum = 0;
    var row = row(unit, from);
    for (int t = 0; t < to - from; t++) sum += row[t];
    return sum;
  }

  /** Sold in at least half of the periods, and more than was taken back. */
  boolean sells(Unit unit, int from, int to) {
    int sold = 0;
    var row = row(unit, from);
    for (int t = 0; t < to - from; t++) if (row[t] > 0) sold++;
    return 2 * sold >= to - from && sum(unit, from, to) > 0;
  }
}
