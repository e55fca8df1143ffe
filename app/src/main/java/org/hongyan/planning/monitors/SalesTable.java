package org.hongyan.planning.monitors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.deals.MonthSales;

/** Sales by month of people, or of every unit on the way up from where they were made. */
final class SalesTable {

  private record Cell(String key, LocalDate month, String currency) {}

  private final Map<Cell, Long> cells = new HashMap<>();

  static SalesTable ofPeople(List<MonthSales> sales) {
    var table = new SalesTable();
    for (var one : sales) table.add(one.key(), one);
    return table;
  }

  /** A path's sales count for all paths it begins with, such as {@code 1.4.} for {@code 1.4.2.}. */
  static SalesTable ofPaths(List<MonthSales> sales) {
    var table = new SalesTable();
    for (var one : sales) {
      var path = one.key();
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        table.add(path.substring(0, dot + 1), one);
      }
    }
    return table;
  }

  long minor(String key, LocalDate month, String currency) {
    return cells.getOrDefault(new Cell(key, month, currency), 0L);
  }

  private void add(String key, MonthSales one) {
    cells.merge(new Cell(key, one.month(), one.currency()), one.minor(), Math::addExact);
  }
}
