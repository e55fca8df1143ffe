package org.hongyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose tables a repository may name, and how its SQL is put together. */
class SqlRulesTest {

  private static final Pattern TABLE =
      Pattern.compile("(?i)\\b(?:from|join|into|update|truncate)\\s+(?:only\\s+)?(\\w+)\\.(\\w+)");
  private static final Pattern LITERALS =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
  private static final Pattern NOT_DISTRIBUTABLE =
      Pattern.compile(
          "(?i)\\b(gen_random_uuid|uuidv7|clock_timestamp|nextval|setval|pg_advisory\\w*|"
              + "pg_notify)\\s*\\(|\\blisten\\s+\\w+;");

  /** Pieces that may stand between literals: constants, a Where's text, whole numbers. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "[A-Z][A-Z0-9_]*|[A-Z]\\w*\\.[A-Z][A-Z0-9_]*|\\w+\\.sql\\(\\)|size|limit|\\w+\\.size\\(\\)|by|\\d+");

  /** Read by eye: each of these variables can only hold one of a few constants of its file. */
  private static final Set<String> REVIEWED =
      Set.of(
          "AdherenceRepository: key(by",
          "ImportUndo: table",
          "ImportUndo: column",
          "FloorRepository: where",
          "FloorRepository: where.replace(",
          "OrgMoveRepository: statement",
          "OverviewRepository: where.sql().replace(",
          "TimelineRepository: sql",
          "CustomerListRepository: sql",
          "CustomerListRepository: order",
          "PhoneBook: condition",
          "PlanItemRepository: tail");

  private static Set<String> schemas() {
    return Sources.under(Sources.MIGRATIONS, ".sql").stream()
        .map(file -> Sources.MIGRATIONS.relativize(file).getName(0).toString())
        .collect(Collectors.toSet());
  }

  private static List<Path> filesWithSql() {
    return Sources.under(Sources.MODULES, ".java").stream()
        .filter(
            file ->
                Sources.text(file).contains("JdbcClient")
                    || Sources.text(file).contains("JdbcTemplate"))
        .filter(file -> Files.isRegularFile(file))
        .toList();
  }

  @Test
  void repositoriesNameOnlyTheirOwnTables() {
    var foreign = new ArrayList<String>();
    for (var file : filesWithSql()) {
      var module = Sources.module(file);
      if (module.equals("shared")) continue;
      TABLE
          .matcher(Sources.text(file))
          .results()
          .filter(found -> schemas().contains(found.group(1)))
          .filter(found -> !found.group(1).equals(module))
          .filter(found -> !(module.equals("insight") && found.group(2).startsWith("v_")))
          .forEach(found -> foreign.add(Sources.name(file) + " names " + found.group()));
    }
    assertThat(foreign)
        .as("foreign tables, because only their module knows what their rows mean")
        .isEmpty();
  }

  @Test
  void sqlIsNotBuiltFromValues() {
    var built = new ArrayList<String>();
    for (var file : filesWithSql()) {
      if (Sources.module(file).equals("shared")) continue;
      for (var argument : sqlArguments(Sources.text(file))) {
        var rest = LITERALS.matcher(argument).replaceAll("\u0001");
        for (var piece : rest.split("\u0001")) {
          pieces(piece)
              .filter(one -> !HARMLESS.matcher(one).matches())
              .map(one -> file.getFileName().toString().replace(".java", ": ") + one)
              .filter(one -> !REVIEWED.contains(one))
              .forEach(built::add);
        }
      }
    }
    assertThat(built)
        .as(
            "SQL put together from more than constants, because a value in the text is an injection")
        .isEmpty();
  }

  /** What stands between literals, signs that join and choose taken away. */
  private static Stream<String> pieces(String text) {
    var bare = text.replaceAll("\\.formatted\\(|[+?:]|==\\s*[\\w.]+", ",").replaceAll("\\s+", " ");
    return Arrays.stream(bare.split(","))
        .map(SqlRulesTest::unwrapped)
        .filter(one -> !one.isEmpty());
  }

  /** Without parentheses that are not its own. */
  private static String unwrapped(String text) {
    var bare = text.strip();
    while (bare.startsWith("(")) bare = bare.substring(1).strip();
    while (bare.endsWith(")") && !bare.endsWith("()")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }

  /** The argument texts of all {@code .sql(…)} calls. */
  private static List<String> sqlArguments(String text) {
    var arguments = new ArrayList<String>();
    int at = text.indexOf(".sql(");
    while (at >= 0) {
      int start = at + ".sql(".length();
      int end = closing(text, start);
      arguments.add(text.substring(start, end));
      at = text.indexOf(".sql(", start);
    }
    return arguments;
  }

  /** Where the parenthesis opened before {@code start} closes, strings skipped. */
  private static int closing(String text, int start) {
    int depth = 1;
    int at = start;
    while (at < text.length()) {
      if (text.startsWith("\"\"\"", at)) {
        at = text.indexOf("\"\"\"", at + 3) + 3;
        continue;
      }
      char sign = text.charAt(at);
      if (sign == '"') {
        at = endOfString(text, at + 1);
        continue;
      }
      if (sign == '(') depth++;
      if (sign == ')' && --depth == 0) return at;
      at++;
    }
    throw new AssertionError("unbalanced parentheses");
  }

  private static int endOfString(String text, int at) {
    while (text.charAt(at) != '"') at += text.charAt(at) == '\\' ? 2 : 1;
    return at + 1;
  }

  @Test
  void sqlRunsOnSeveralNodes() {
    var bound =
        filesWithSql().stream()
            .filter(file -> !Sources.module(file).equals("shared"))
            .filter(file -> NOT_DISTRIBUTABLE.matcher(Sources.text(file)).find())
            .map(Sources::name)
            .toList();
    assertThat(bound)
        .as("volatile functions, sequences, advisory locks, notifications: they act on one node")
        .isEmpty();
  }
}
