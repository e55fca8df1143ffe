package org.hongyan.planning.territory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.hongyan.customers.CustomerGrouping;
import org.hongyan.identity.Account;
import org.hongyan.planning.PlanPeople;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.territory.TerritoryInputs.TerritoryUnit;
import org.hongyan.planning.territory.TerritoryInputs.UnitOwner;
import org.hongyan.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Units in a file: one row a unit, columns found by their headings in Chinese or English, amounts
 * in whole currency units. Without places they are laid by province, likewise without neighbours.
 */
@Component
class TerritoryTable {

  private static final BigDecimal MINOR = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.TEN.pow(18);
  private static final List<String> HEADINGS =
      List.of(
          "单元 Unit",
          "名称 Name",
          "省 Province",
          "客户 Customers",
          "工作量(分钟) Workload",
          "近12个月销售 Revenue",
          "潜力 Potential",
          "相邻 Neighbours",
          "经度 Longitude",
          "纬度 Latitude",
          "现负责人 Owner");
  private static final List<String> RESULTS = List.of("区域 Territory", "负责人 Seat");

  private final PlanPeople people;
  private final UnitMap map;
  private final InstantSource clock;

  TerritoryTable(PlanPeople people, UnitMap map, InstantSource clock) {
    this.people = people;
    this.map = map;
    this.clock = clock;
  }

  TerritoryInputs read(SalesPlan plan, CustomerGrouping kind, List<List<String>> rows) {
    if (rows.size() < 2) throw new Refused("territory.no-units");
    var column = columns(rows.getFirst());
    var holders = holders(plan);
    var units = new ArrayList<TerritoryUnit>();
    boolean linked = false;
    boolean placed = true;
    for (var row : rows.subList(1, rows.size())) {
      var unit = unit(row, column, holders);
      linked |= !unit.neighbours().isEmpty();
      placed &= !cell(row, column[8]).isEmpty() && !cell(row, column[9]).isEmpty();
      units.add(unit);
    }
    var now = clock.instant();
    var from = now.atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    var laid = linked && placed ? units : merge(units, kind, linked, placed);
    return new TerritoryInputs(kind, TerritoryInputs.Origin.TABLE, now, from, laid);
  }

  /** Takes places or neighbours from the usual map where the table has none. */
  private List<TerritoryUnit> merge(
      List<TerritoryUnit> read, CustomerGrouping kind, boolean linked, boolean placed) {
    var laid = map.lay(kind, read, new TreeSet<>());
    var merged = new ArrayList<TerritoryUnit>();
    for (int i = 0; i < read.size(); i++) {
      var own = read.get(i);
      var spot = placed ? own : laid.get(i);
      merged.add(
          new TerritoryUnit(
              own.key(),
              own.name(),
              own.province(),
              spot.x(),
              spot.y(),
              own.customers(),
              own.workload(),
              own.revenueMinor(),
              own.potentialMinor(),
              own.owners(),
              linked ? own.neighbours() : laid.get(i).neighbours()));
    }
    return merged;
  }

  private static int[] columns(List<String> head) {
    var column = new int[HEADINGS.size()];
    java.util.Arrays.fill(column, -1);
    for (int i = 0; i < head.size(); i++) {
      for (int h = 0; h < column.length; h++) {
        if (column[h] < 0 && same(head.get(i), HEADINGS.get(h))) column[h] = i;
      }
    }
    if (column[0] < 0) throw new Refused("plan.missing", Map.of("field", HEADINGS.getFirst()));
    return column;
  }

  /** By login and by name; a name two people share is nobody's. */
  private Map<String, Account> holders(SalesPlan plan) {
    var holders = new HashMap<String, Account>();
    var twice = new TreeSet<String>();
    for (var one : people.holders(plan.orgPath())) {
      if (holders.putIfAbsent(one.name(), one) != null) twice.add(one.name());
    }
    twice.forEach(holders::remove);
    for (var one : people.holders(plan.orgPath())) holders.put(one.login(), one);
    return holders;
  }

  private static TerritoryUnit unit(List<String> row, int[] column, Map<String, Account> holders) {
    var key = cell(row, column[0]);
    if (key.isEmpty()) throw new Refused("plan.missing", Map.of("field", HEADINGS.getFirst()));
    var name = cell(row, column[1]);
    var province = cell(row, column[2]);
    long customers = whole(row, column[3], key);
    long revenue = minor(row, column[5], key);
    var holder = cell(row, column[10]);
    var owner = holders.get(holder);
    if (owner == null && !holder.isEmpty()) {
      throw new Refused("plan.file", Map.of("why", key + ": " + holder));
    }
    return new TerritoryUnit(
        cut(key),
        cut(name.isEmpty() ? key : name),
        province.isEmpty() ? null : province.substring(0, Math.min(60, province.length())),
        Provinces.x(number(row, column[8], key).doubleValue()),
        Provinces.y(number(row, column[9], key).doubleValue()),
        customers,
        number(row, column[4], key).doubleValue(),
        revenue,
        minor(row, column[6], key),
        List.of(new UnitOwner(owner == null ? null : owner.id(), customers, Math.max(0, revenue))),
        neighbours(cell(row, column[7])));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(130, text.length()));
  }

  private static List<String> neighbours(String text) {
    if (text.isEmpty()) return List.of();
    return java.util.Arrays.stream(text.split("[;；、]"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static long whole(List<String> row, int at, String key) {
    return number(row, at, key).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static long minor(List<String> row, int at, String key) {
    return number(row, at, key)
        .multiply(MINOR)
        .setScale(0, RoundingMode.HALF_UP)
        .min(MOST)
        .longValueExact();
  }

  private static BigDecimal number(List<String> row, int at, String key) {
    var text = cell(row, at).replaceAll("[,，\\s%¥￥]", "");
    if (text.isEmpty()) return BigDecimal.ZERO;
    try {
      var number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) > 30) throw new NumberFormatException();
      if (number.abs().compareTo(MOST) > 0) {
        throw new Refused("territory.too-large", Map.of("unit", key, "field", "table"));
      }
      return number;
    } catch (NumberFormatException notANumber) {
      throw new Refused("plan.file", Map.of("why", key + ": " + text));
    }
  }

  private static String cell(List<String> row, int at) {
    return at < 0 || at >= row.size() ? "" : row.get(at).strip();
  }

  /** A heading is known by its Chinese or its English part, or both. */
  private static boolean same(String heading, String known) {
    var text = heading.strip().toLowerCase(Locale.ROOT);
    var name = known.toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    return text.equals(name)
        || text.equals(name.substring(0, space))
        || text.equals(name.substring(space + 1));
  }

  List<List<String>> write(
      StepContent<TerritoryInputs, TerritoryParameters, TerritoryResult> content) {
    var home = new HashMap<String, Integer>();
    var territories = content.parameters().territories();
    for (int k = 0; k < territories.size(); k++) {
      for (var unit : territories.get(k).units()) home.put(unit, k);
    }
    var rows = new ArrayList<List<String>>();
    var head = new ArrayList<>(HEADINGS);
    head.removeLast();
    head.addAll(RESULTS);
    rows.add(head);
    for (var unit : content.inputs().units()) {
      var k = home.get(unit.key());
      var line = k == null ? null : content.result().territories().get(k);
      rows.add(
          List.of(
              unit.key(),
              unit.name(),
              unit.province() == null ? "" : unit.province(),
              Long.toString(unit.customers()),
              decimal(unit.workload()),
              BigDecimal.valueOf(unit.revenueMinor(), 2).toPlainString(),
              BigDecimal.valueOf(unit.potentialMinor(), 2).toPlainString(),
              String.join("；", unit.neighbours()),
              decimal(unit.x() / Provinces.x(1)),
              decimal(unit.y() / Provinces.y(1)),
              line == null ? "" : line.name(),
              line == null ? "" : line.ownerName() + line.fallbackName()));
    }
    return rows;
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
