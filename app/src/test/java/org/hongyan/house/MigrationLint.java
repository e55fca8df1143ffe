package org.hongyan.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads migrations as a distributed PostgreSQL would: every statement that could not be spread by
 * tenant over many nodes is named with the rule it breaks.
 */
final class MigrationLint {

  private static final Pattern CREATE_TABLE =
      Pattern.compile("(?is)create table (?:if not exists )?([\\w.]+)\\s*\\((.*)");
  private static final Pattern CREATE_INDEX =
      Pattern.compile(
          "(?is)create (?:unique )?index (?:if not exists )?\\w+ on ([\\w.]+)(?: using (\\w+))?\\s*\\((.*)");
  private static final Pattern REFERENCES = Pattern.compile("(?i)references\\s+([\\w.]+)");

  private final Set<String> withoutTenant;
  private final Map<String, Boolean> tenantTables = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * @param withoutTenant tables that are reference tables or infrastructure
   */
  MigrationLint(Set<String> withoutTenant) {
    this.withoutTenant = withoutTenant;
  }

  List<String> faults() {
    return faults;
  }

  void read(String file, String sql) {
    for (var statement : sql.replaceAll("--[^\\n]*", "").split(";")) {
      var text = statement.strip().replaceAll("\\s+", " ");
      if (!text.isEmpty()) look(file, text);
    }
  }

  private void look(String file, String text) {
    var lower = text.toLowerCase(java.util.Locale.ROOT);
    if (lower.matches("create (or replace )?(constraint )?(trigger|rule) .*")) {
      fault(file, "D6 no triggers", text);
    }
    if (lower.matches(
        ".*\\b(small|big)?serial\\b.*|create sequence .*|.*generated .* as identity.*")) {
      fault(file, "D4 no sequences", text);
    }
    if (lower.matches(".*\\b(gen_random_uuid|uuidv7|clock_timestamp|random)\\s*\\(.*")) {
      fault(file, "D4 no volatile functions, ids are made in Java", text);
    }
    if (lower.matches("insert into .* values .*\\( ?select .*")) {
      fault(file, "D9 no sub-select inside values", text);
    }
    var table = CREATE_TABLE.matcher(text);
    if (table.matches()) {
      var rest = table.group(2);
      int end = closing(rest);
      table(file, table.group(1), rest.substring(0, end), rest.substring(end));
    }
    var index = CREATE_INDEX.matcher(text);
    var inverted = index.matches() && "gin".equalsIgnoreCase(index.group(2));
    if (index.matches() && !inverted) index(file, text, index.group(1), index.group(3));
    if (lower.startsWith("alter table") && lower.contains(" add constraint ")) {
      clause(file, text.split(" ")[2], text.replaceAll("(?i).*add constraint \\w+ ", ""));
    }
  }

  private void table(String file, String name, String body, String tail) {
    var columns = parts(body);
    var hasTenant = columns.stream().anyMatch(column -> column.startsWith("tenant_id "));
    tenantTables.put(name, hasTenant);
    if (!hasTenant && !withoutTenant.contains(name)) {
      fault(file, "D1 table without tenant_id", name);
    }
    for (var column : columns) {
      if (hasTenant) tenantColumn(file, name, column);
      else referenceColumn(file, name, column);
    }
    if (tail.toLowerCase(java.util.Locale.ROOT).contains("partition by")) {
      partitioned(file, name, body, tail);
    }
  }

  private static int closing(String text) {
    int depth = 1;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '(') depth++;
      if (text.charAt(at) == ')' && --depth == 0) return at;
    }
    return text.length();
  }

  private void tenantColumn(String file, String table, String column) {
    var lower = column.toLowerCase(java.util.Locale.ROOT);
    if (clauseLike(lower)) {
      clause(file, table, column);
      return;
    }
    if (lower.contains(" primary key") || lower.matches(".* unique( .*)?")) {
      fault(file, "D1 key without tenant_id", table + ": " + column);
    }
    var foreign = REFERENCES.matcher(column);
    if (foreign.find() && !withoutTenant.contains(foreign.group(1))) {
      fault(file, "D1 foreign key without tenant_id", table + ": " + column);
    }
  }

  private void referenceColumn(String file, String table, String column) {
    var foreign = REFERENCES.matcher(column);
    if (foreign.find() && tenantTables.getOrDefault(foreign.group(1), false)) {
      fault(file, "D3 reference table points into a tenant", table + ": " + column);
    }
  }

  private static boolean clauseLike(String lower) {
    return lower.matches("(constraint \\w+ )?(primary key|unique|foreign key|exclude)\\b.*");
  }

  private void clause(String file, String table, String clause) {
    var bare = clause.replaceAll("(?i)^constraint \\w+ ", "");
    var lower = bare.toLowerCase(java.util.Locale.ROOT);
    if (lower.startsWith("exclude")) {
      if (!lower.contains("tenant_id with =")) {
        fault(file, "D1 exclusion without tenant_id", table + ": " + clause);
      }
    } else if (lower.matches("(primary key|unique|foreign key).*")
        && !lower.matches(
            "(primary key|unique( nulls not distinct)?|foreign key) ?\\( ?tenant_id\\b.*")) {
      var foreign = REFERENCES.matcher(bare);
      var toReference = foreign.find() && withoutTenant.contains(foreign.group(1));
      if (!toReference) fault(file, "D1 key does not begin with tenant_id", table + ": " + clause);
    }
  }

  private void index(String file, String text, String table, String columns) {
    if (!tenantTables.getOrDefault(table, false)) return;
    if (!columns.strip().toLowerCase(java.util.Locale.ROOT).startsWith("tenant_id")) {
      fault(file, "D1 index does not begin with tenant_id", text);
    }
  }

  private void partitioned(String file, String table, String body, String tail) {
    var by = Pattern.compile("(?i)partition by (\\w+) ?\\( ?([\\w, ]+?) ?\\)").matcher(tail);
    if (!by.find() || !by.group(1).equalsIgnoreCase("range")) {
      fault(file, "D8 partitions are by range of time", table);
      return;
    }
    var key = Pattern.compile("(?i)primary key ?\\(([^)]*)\\)").matcher(body);
    if (!key.find() || !List.of(key.group(1).split(" ?, ?")).contains(by.group(2))) {
      fault(file, "D8 primary key lacks the partition column", table);
    }
  }

  private void fault(String file, String rule, String text) {
    faults.add(file + " · " + rule + " · " + text.substring(0, Math.min(140, text.length())));
  }

  /** The comma-separated parts of a table body, parentheses and quotes respected. */
  private static List<String> parts(String body) {
    var parts = new ArrayList<String>();
    int depth = 0;
    boolean quoted = false;
    var part = new StringBuilder();
    for (char sign : body.toCharArray()) {
      if (sign == '\'') quoted = !quoted;
      if (!quoted && sign == '(') depth++;
      if (!quoted && sign == ')') depth--;
      if (!quoted && sign == ',' && depth == 0) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(sign);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }
}
