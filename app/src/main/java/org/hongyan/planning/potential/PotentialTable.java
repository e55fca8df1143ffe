package org.hongyan.planning.potential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.potential.PotentialInputs.AreaInput;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The workbook's table in a file: one row an area, columns found by their headings in Chinese or
 * English; amounts in whole currency units. Headings that are none of these are segments.
 */
final class PotentialTable {

  private static final BigDecimal MINOR = BigDecimal.valueOf(100);
  private static final List<String> HEADINGS =
      List.of(
          "地区 Area",
          "近12个月销售 Sales",
          "总体数量 Universe",
          "收入占比% Income %",
          "零售占比% Retail %",
          "人口占比% Population %",
          "数据月份 Evidence",
          "品类占比% Category %");
  private static final List<String> RESULTS =
      List.of("潜力下限 Low", "潜力 Base", "潜力上限 High", "方法差异 Spread", "渗透率 Penetration", "空间 Headroom");

  /** A read table: the areas and the names of the segments in its further columns. */
  record Read(List<String> segments, List<AreaInput> areas) {}

  private PotentialTable() {}

  static Read read(List<List<String>> rows) {
    if (rows.size() < 2) throw new Refused("plan.rows", Map.of("least", 1));
    var head = rows.getFirst();
    var column = new int[HEADINGS.size()];
    java.util.Arrays.fill(column, -1);
    var others = new ArrayList<Integer>();
    for (int i = 0; i < head.size(); i++) {
      int known = known(head.get(i));
      if (known >= 0) column[known] = i;
      else if (!head.get(i).isBlank() && !isResult(head.get(i))) others.add(i);
    }
    if (column[0] < 0) throw new Refused("plan.missing", Map.of("field", HEADINGS.getFirst()));
    var areas =
        rows.subList(1, rows.size()).stream().map(row -> area(row, column, others)).toList();
    return new Read(others.stream().map(i -> head.get(i).strip()).toList(), areas);
  }

  static List<List<String>> write(
      StepContent<PotentialInputs, PotentialParameters, PotentialResult> content) {
    var rows = new ArrayList<List<String>>();
    var head = new ArrayList<>(HEADINGS);
    content.parameters().segments().forEach(segment -> head.add(segment.name()));
    head.addAll(RESULTS);
    rows.add(head);
    for (int i = 0; i < content.inputs().areas().size(); i++) {
      var in = content.inputs().areas().get(i);
      var out = content.result().areas().get(i);
      var row = new ArrayList<String>();
      row.add(in.area());
      row.add(money(in.salesMinor()));
      row.add(text(in.universe()));
      row.add(text(in.incomePct()));
      row.add(text(in.retailPct()));
      row.add(text(in.populationPct()));
      row.add(in.evidence() == null ? "" : in.evidence());
      row.add(text(in.categoryPct()));
      for (int s = 0; s < content.parameters().segments().size(); s++) {
        row.add(s < in.segments().size() ? text(in.segments().get(s)) : "");
      }
      row.add(money(out.lowMinor()));
      row.add(money(out.baseMinor()));
      row.add(money(out.highMinor()));
      row.add(text(out.spread()));
      row.add(text(out.penetration()));
      row.add(money(out.headroomMinor()));
      rows.add(row);
    }
    return rows;
  }

  private static AreaInput area(List<String> row, int[] column, List<Integer> others) {
    var area = cell(row, column[0]);
    if (area.isBlank()) throw new Refused("plan.missing", Map.of("field", HEADINGS.getFirst()));
    var sales = number(row, column[1], area);
    var evidence = cell(row, column[6]).replace('/', '-');
    var month = evidence.length() >= 7 ? evidence.substring(0, 7) : null;
    if (month != null && !month.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
      throw new Refused("plan.file", Map.of("why", area + ": " + evidence));
    }
    var segments = new ArrayList<Double>();
    for (int i : others) {
      var count = number(row, i, area);
      segments.add(count == null ? 0 : count.doubleValue());
    }
    return new AreaInput(
        area,
        sales == null ? 0 : minor(sales, area),
        real(row, column[2], area),
        segments,
        real(row, column[3], area),
        real(row, column[4], area),
        real(row, column[5], area),
        month,
        real(row, column[7], area));
  }

  private static long minor(BigDecimal amount, String area) {
    var minor = amount.multiply(MINOR).setScale(0, java.math.RoundingMode.HALF_UP);
    if (minor.abs().compareTo(BigDecimal.TEN.pow(15)) > 0) {
      throw new Refused("plan.too-large", Map.of("row", area));
    }
    return minor.longValueExact();
  }

  private static @Nullable Double real(List<String> row, int at, String area) {
    var value = number(row, at, area);
    return value == null ? null : value.doubleValue();
  }

  private static @Nullable BigDecimal number(List<String> row, int at, String area) {
    var text = cell(row, at).replaceAll("[,，\\s%¥￥]", "");
    if (text.isEmpty()) return null;
    try {
      var number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) > 30) throw new NumberFormatException();
      return number;
    } catch (NumberFormatException notANumber) {
      throw new Refused("plan.file", Map.of("why", area + ": " + text));
    }
  }

  private static String cell(List<String> row, int at) {
    return at < 0 || at >= row.size() ? "" : row.get(at).strip();
  }

  /** A heading is known by its Chinese or its English part, or both. */
  private static int known(String heading) {
    for (int i = 0; i < HEADINGS.size(); i++) if (same(heading, HEADINGS.get(i))) return i;
    return -1;
  }

  private static boolean isResult(String heading) {
    return RESULTS.stream().anyMatch(result -> same(heading, result));
  }

  private static boolean same(String heading, String known) {
    var text = heading.strip().toLowerCase(Locale.ROOT);
    var name = known.toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    return text.equals(name)
        || text.equals(name.substring(0, space))
        || text.equals(name.substring(space + 1));
  }

  private static String money(long minor) {
    return BigDecimal.valueOf(minor, 2).toPlainString();
  }

  private static String text(@Nullable Double value) {
    if (value == null) return "";
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
