package org.hongyan.planning.export;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongyan.customers.TableFiles.Look;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.planning.Note;
import org.hongyan.shared.Id;
import org.jspecify.annotations.Nullable;

/**
 * A record as rows: its own values as name and value, then a table for each list of records in it,
 * lists inside these as tables of their own that name the row they belong to. Ids are left out;
 * amounts in minor units become whole ones.
 */
final class RecordTables {

  private final ExportWords words;
  private final List<Row> rows = new ArrayList<>();

  private RecordTables(ExportWords words) {
    this.words = words;
  }

  static List<Row> of(ExportWords words, Record record) {
    var tables = new RecordTables(words);
    tables
        .values(record, "")
        .forEach((name, value) -> tables.rows.add(new Row(Look.BODY, List.of(name, value))));
    tables.lists(record, "", List.of(), "");
    return tables.rows;
  }

  /** The values of a record that are no lists, those of records in it under both names. */
  static Map<String, Object> values(ExportWords words, Record record) {
    return new RecordTables(words).values(record, "");
  }

  private Map<String, Object> values(Record record, String before) {
    var values = new LinkedHashMap<String, Object>();
    for (var part : record.getClass().getRecordComponents()) {
      var name = before + words.field(part.getName());
      var value = get(record, part);
      if (value instanceof Id<?>) continue;
      if (value instanceof Record inner) {
        values.putAll(values(inner, name + " · "));
      } else if (value instanceof List<?> list) {
        values.putAll(listed(list, name));
      } else if (value instanceof Map<?, ?> named) {
        values.put(name, named(named));
      } else if (!Record.class.isAssignableFrom(part.getType())) {
        values.put(name, value == null ? "" : cell(part.getName(), value));
      }
    }
    return values;
  }

  /** Numbers under codes, a line each in the order of the codes. */
  private String named(Map<?, ?> numbers) {
    return numbers.entrySet().stream()
        .map(one -> words.code(String.valueOf(one.getKey())) + ": " + number(one))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private Object number(Map.Entry<?, ?> one) {
    var value = one.getValue();
    return value == null ? "" : cell(String.valueOf(one.getKey()), value);
  }

  /** Lists that fit into the row: notes as one text, plain values one column each. */
  private Map<String, Object> listed(List<?> list, String name) {
    var values = new LinkedHashMap<String, Object>();
    if (list.isEmpty() || list.getFirst() instanceof List<?>) return values;
    if (list.getFirst() instanceof Note) {
      values.put(
          name, list.stream().map(one -> words.note((Note) one)).collect(Collectors.joining("\n")));
    } else if (!(list.getFirst() instanceof Record)) {
      int at = 1;
      for (var one : list) values.put(name + " " + at++, cell("", one));
    }
    return values;
  }

  private void lists(Record record, String title, List<?> owner, String ownerName) {
    for (var part : record.getClass().getRecordComponents()) {
      var value = get(record, part);
      if (value instanceof Id<?>) continue;
      var name =
          title.isEmpty()
              ? words.field(part.getName())
              : title + " › " + words.field(part.getName());
      if (value instanceof Record inner) lists(inner, name, owner, ownerName);
      if (value instanceof List<?> list) table(name, list, part.getName(), owner, ownerName);
    }
  }

  private void table(String title, List<?> list, String field, List<?> owner, String ownerName) {
    if (list.isEmpty() || list.getFirst() instanceof Note) return;
    if (list.getFirst() instanceof List<?>) {
      head(title, List.of());
      list.forEach(row -> rows.add(new Row(Look.BODY, plain((List<?>) row))));
      return;
    }
    if (!(list.getFirst() instanceof Record)) return;
    var records = list.stream().map(Record.class::cast).toList();
    table(title, records, field, owner.isEmpty() ? null : words.field(ownerName), owner);
  }

  /** One table; the lists of its rows follow as one table a list with the row's name in front. */
  private void table(
      String title,
      List<Record> records,
      String field,
      @Nullable String ownerName,
      List<?> owners) {
    var lines = records.stream().map(one -> values(one, "")).toList();
    var columns = new LinkedHashSet<String>();
    lines.forEach(line -> columns.addAll(line.keySet()));
    var heads = new ArrayList<String>();
    if (ownerName != null) heads.add(ownerName);
    heads.addAll(columns);
    head(title, heads);
    for (int i = 0; i < lines.size(); i++) {
      var cells = new ArrayList<Object>();
      if (ownerName != null) cells.add(owners.get(i));
      for (var column : columns) cells.add(lines.get(i).getOrDefault(column, ""));
      rows.add(new Row(Look.BODY, cells));
    }
    inner(title, records, field);
  }

  private void inner(String title, List<Record> records, String field) {
    if (records.isEmpty()) return;
    for (var part : records.getFirst().getClass().getRecordComponents()) {
      var all = new ArrayList<Record>();
      var owners = new ArrayList<Object>();
      for (var one : records) {
        if (!(get(one, part) instanceof List<?> list)) continue;
        for (var element : list) {
          if (!(element instanceof Record record) || element instanceof Note) continue;
          all.add(record);
          owners.add(label(one));
        }
      }
      if (all.isEmpty()) continue;
      table(
          title + " › " + words.field(part.getName()),
          all,
          part.getName(),
          words.field(field),
          owners);
    }
  }

  /** What a row is called: its first text, else its first value. */
  static String label(Record record) {
    var parts = record.getClass().getRecordComponents();
    Optional<Object> text = Optional.empty();
    for (var part : parts) {
      if (text.isEmpty() && get(record, part) instanceof String one) text = Optional.of(one);
    }
    return text.orElseGet(() -> String.valueOf(get(record, parts[0]))).toString();
  }

  private void head(String title, List<String> heads) {
    if (!rows.isEmpty()) rows.add(new Row(Look.BODY, List.of()));
    rows.add(new Row(Look.HEAD, List.of(title)));
    if (!heads.isEmpty()) rows.add(new Row(Look.HEAD, heads));
  }

  private List<Object> plain(List<?> values) {
    return values.stream().map(one -> cell("", one)).toList();
  }

  private Object cell(String field, Object value) {
    if (value instanceof Boolean on) return words.of(on ? "yes" : "no");
    if (value instanceof Enum<?> constant) return words.constant(constant);
    if (value instanceof Number number) {
      return (field.endsWith("Minor") || field.equals("minor"))
          ? money(number.doubleValue(), number)
          : number;
    }
    return value.toString();
  }

  private static Object money(double value, Number exact) {
    if (!Double.isFinite(value)) return "";
    var minor = exact instanceof Long whole ? BigDecimal.valueOf(whole) : BigDecimal.valueOf(value);
    return minor.movePointLeft(2).setScale(2, java.math.RoundingMode.HALF_UP);
  }

  static @Nullable Object get(Record record, RecordComponent part) {
    try {
      var accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part, e);
    }
  }
}
