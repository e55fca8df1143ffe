package org.hongyan.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.customers.CustomerFilter.Op;
import org.hongyan.customers.CustomerFilter.Rule;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Where;

/**
 * Writes a filter as SQL: names are looked up in a fixed table, values are always parameters, so
 * that nothing of the caller's text becomes SQL.
 */
final class FilterSql {

  private enum Kind {
    TEXT,
    CODE,
    FLAG,
    TIME,
    ACCOUNT,
    ID
  }

  private record Column(Kind kind, String sql, String emptySql) {
    static Column of(Kind kind, String column) {
      return new Column(kind, column, column + " is null");
    }
  }

  private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z]{1,30}");

  private static final Map<String, Column> COLUMNS =
      Map.ofEntries(
          Map.entry("name", Column.of(Kind.TEXT, "c.name")),
          Map.entry("company", Column.of(Kind.TEXT, "c.company")),
          Map.entry("contactPerson", Column.of(Kind.TEXT, "c.contact_person")),
          Map.entry("province", Column.of(Kind.TEXT, "c.province")),
          Map.entry("city", Column.of(Kind.TEXT, "c.city")),
          Map.entry("source", Column.of(Kind.TEXT, "c.source")),
          Map.entry("kind", Column.of(Kind.CODE, "c.kind")),
          Map.entry("grade", Column.of(Kind.CODE, "c.grade")),
          Map.entry("consent", Column.of(Kind.CODE, "c.consent")),
          Map.entry("poorReason", Column.of(Kind.CODE, "c.poor_reason")),
          Map.entry("lastOutcome", Column.of(Kind.CODE, "c.last_outcome")),
          Map.entry("doNotCall", Column.of(Kind.FLAG, "c.do_not_call")),
          Map.entry("pool", Column.of(Kind.FLAG, "(c.owner_id is null)")),
          Map.entry("owner", Column.of(Kind.ACCOUNT, "c.owner_id")),
          Map.entry("batch", Column.of(Kind.ID, "c.batch_id")),
          Map.entry(
              "lastContact",
              new Column(Kind.TIME, "c.last_contact_at", "c.last_contact_at = '-infinity'")),
          Map.entry(
              "nextPlan", new Column(Kind.TIME, "c.next_plan_at", "c.next_plan_at = 'infinity'")),
          Map.entry("created", Column.of(Kind.TIME, "c.created_at")),
          Map.entry("protectedUntil", Column.of(Kind.TIME, "c.protected_until")));

  private static final Pattern DAYS_AGO = Pattern.compile("-(\\d{1,5})d");
  private static final String OWN = "field:";

  private final Where where;
  private final AccountId me;
  private final Clock clock;
  private int next;

  FilterSql(Where where, AccountId me, Clock clock) {
    this.where = where;
    this.me = me;
    this.clock = clock;
  }

  /** Adds the filter to the query. */
  void add(CustomerFilter filter) {
    var sql = group(filter.checked());
    if (!sql.isEmpty()) where.and(sql);
  }

  private String group(CustomerFilter filter) {
    var parts = new ArrayList<String>();
    for (var rule : filter.ownRules()) parts.add(rule(rule));
    for (var inner : filter.ownGroups()) {
      var sql = group(inner);
      if (!sql.isEmpty()) parts.add(sql);
    }
    if (parts.isEmpty()) return "";
    return "(" + String.join(filter.any() ? ") or (" : ") and (", parts) + ")";
  }

  private String rule(Rule rule) {
    if (rule.field().startsWith(OWN)) return own(rule.field().substring(OWN.length()), rule);
    var column = COLUMNS.get(rule.field());
    if (column == null) throw refused(rule);
    if (rule.op() == Op.EMPTY) return column.emptySql();
    if (rule.op() == Op.PRESENT) return "not (" + column.emptySql() + ")";
    if (rule.wanted().isEmpty()) throw refused(rule);
    return switch (column.kind()) {
      case TEXT -> text(column.sql(), rule);
      case CODE -> equal(column.sql(), rule, rule.wanted().toArray(String[]::new));
      case FLAG -> flag(column.sql(), rule);
      case TIME -> time(column.sql(), rule);
      case ACCOUNT ->
          equal(column.sql(), rule, rule.wanted().stream().map(this::account).toArray(UUID[]::new));
      case ID ->
          equal(
              column.sql(), rule, rule.wanted().stream().map(FilterSql::uuid).toArray(UUID[]::new));
    };
  }

  private String own(String key, Rule rule) {
    if (key.isBlank() || key.length() > 60) throw refused(rule);
    var name = param(key);
    var column = "(c.fields ->> " + name + ")";
    return switch (rule.op()) {
      case EMPTY -> column + " is null";
      case PRESENT -> column + " is not null";
      case IS, NOT -> equal(column, rule, rule.wanted().toArray(String[]::new));
      case CONTAINS -> text(column, rule);
      case BEFORE, AFTER -> throw refused(rule);
    };
  }

  private String text(String column, Rule rule) {
    if (rule.op() != Op.CONTAINS) return equal(column, rule, rule.wanted().toArray(String[]::new));
    var parts = new ArrayList<String>();
    for (var value : rule.wanted()) {
      parts.add(column + " ilike " + param("%" + escaped(value) + "%"));
    }
    return "(" + String.join(" or ", parts) + ")";
  }

  private String equal(String column, Rule rule, Object[] values) {
    var list = param(values);
    return switch (rule.op()) {
      case IS -> column + " = any(" + list + ")";
      case NOT -> "(" + column + " is null or " + column + " <> all(" + list + "))";
      default -> throw refused(rule);
    };
  }

  private String flag(String column, Rule rule) {
    var value = rule.wanted().getFirst();
    if (!value.equals("true") && !value.equals("false")) throw refused(rule);
    boolean wanted = value.equals("true") == (rule.op() == Op.IS);
    if (rule.op() != Op.IS && rule.op() != Op.NOT) throw refused(rule);
    return wanted ? column : "not " + column;
  }

  private String time(String column, Rule rule) {
    var at = param(RecordParams.value(instant(rule)));
    return switch (rule.op()) {
      case BEFORE -> column + " < " + at;
      case AFTER -> column + " >= " + at;
      default -> throw refused(rule);
    };
  }

  private Instant instant(Rule rule) {
    var text = rule.wanted().getFirst();
    var ago = DAYS_AGO.matcher(text);
    if (ago.matches()) return clock.instant().minus(Long.parseLong(ago.group(1)), ChronoUnit.DAYS);
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(clock.getZone()).toInstant()
          : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw refused(rule);
    }
  }

  private UUID account(String value) {
    return value.equals("me") ? me.value() : uuid(value);
  }

  private static UUID uuid(String value) {
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException e) {
      throw new Refused("filter.value");
    }
  }

  private String param(@org.jspecify.annotations.Nullable Object value) {
    var name = "f" + next++;
    where.with(name, value);
    return ":" + name;
  }

  static String escaped(String like) {
    return like.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /** Names the field only where it can be one: what was typed may be a number. */
  private static Refused refused(Rule rule) {
    var field = FIELD_NAME.matcher(rule.field()).matches() ? rule.field() : "";
    return new Refused("filter.unknown", Map.of("field", field, "op", rule.op().name()));
  }

  /** Own columns that must equal one value, for the probe of the jsonb index. */
  static List<Rule> ownEquals(CustomerFilter filter) {
    if (filter.any()) return List.of();
    return filter.ownRules().stream()
        .filter(
            rule -> rule.field().startsWith(OWN) && rule.op() == Op.IS && rule.wanted().size() == 1)
        .toList();
  }

  static String ownKey(Rule rule) {
    return rule.field().substring(OWN.length());
  }
}
