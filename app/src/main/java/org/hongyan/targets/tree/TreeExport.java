package org.hongyan.targets.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.customers.TableFiles.Look;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.customers.TableFiles.Sheet;

/** A tree of targets as a table: one line per node with its year, quarters and months. */
final class TreeExport {

  private TreeExport() {}

  static Sheet sheet(TreeRepository.Key key, List<TreeView.TreeLine> lines) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(Look.HEAD, head()));
    for (var line : lines) rows.add(new Row(Look.BODY, cells(key.metric(), line)));
    return new Sheet(key.metric() + " " + key.year(), rows);
  }

  static List<List<String>> texts(TreeRepository.Key key, List<TreeView.TreeLine> lines) {
    return sheet(key, lines).rows().stream()
        .map(row -> row.cells().stream().map(String::valueOf).toList())
        .toList();
  }

  private static List<?> head() {
    var cells = new ArrayList<>(List.of("名称 Name", "负责人 Owner", "人数 Heads", "去年 Last year"));
    cells.addAll(List.of("全年 Year", "Q1", "Q2", "Q3", "Q4"));
    for (int month = 1; month <= 12; month++) cells.add("%02d".formatted(month));
    cells.addAll(List.of("锁定 Locked", "加码 Stretch %"));
    return cells;
  }

  private static List<?> cells(Metric metric, TreeView.TreeLine line) {
    var cells = new ArrayList<Object>();
    cells.add(line.name());
    cells.add(line.ownerName() == null ? "" : line.ownerName());
    cells.add(line.heads());
    var before = line.lastMonths();
    cells.add(before == null ? "" : amount(metric, TreeRow.sum(before)));
    var target = line.target();
    if (target == null) return cells;
    var months = target.months();
    cells.add(amount(metric, target.total()));
    for (int quarter = 0; quarter < 4; quarter++) {
      long sum = months[3 * quarter] + months[3 * quarter + 1] + months[3 * quarter + 2];
      cells.add(amount(metric, sum));
    }
    for (long month : months) cells.add(amount(metric, month));
    cells.add(target.locked() ? "✓" : "");
    cells.add(BigDecimal.valueOf(target.stretchBp(), 2));
    return cells;
  }

  private static Object amount(Metric metric, long value) {
    return metric.money() ? BigDecimal.valueOf(value, 2) : (Object) value;
  }
}
