package org.hongyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/modules.md} says what the code says; {@code -Ddocs.write=true} writes it anew. */
class ModulesPageTest {

  private static final int FLAGS = Pattern.MULTILINE | Pattern.DOTALL;
  private static final Path PAGE = Sources.HOUSE.resolve("docs/modules.md");
  private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern OTHER =
      Pattern.compile("^import (?:static )?org\\.hongyan\\.(\\w+)", Pattern.MULTILINE);
  private static final Pattern DOOR =
      Pattern.compile("^@(?:Service|Component)\\b.*?^public (?:final )?class (\\w+)", FLAGS);
  private static final Pattern HEARD =
      Pattern.compile("@AfterCommit\\s+(?:public )?void \\w+\\((\\w+) ");
  private static final Pattern TABLE =
      Pattern.compile("^create (table|view) (\\w+\\.\\w+)", Pattern.MULTILINE);
  private static final Pattern PAGES = Pattern.compile("path: '([^']+)'");

  private final Map<String, List<Path>> modules = modules();

  @Test
  void thePageIsWhatTheCodeSays() throws IOException {
    var page = page();
    if (Boolean.getBoolean("docs.write")) Files.writeString(PAGE, page);
    assertThat(Sources.text(PAGE))
        .as("docs/modules.md; write it with ./hongyan docs")
        .isEqualTo(page);
  }

  private String page() {
    var text =
        new StringBuilder(
            """
            # Modules

            Written from the code by `./hongyan docs`; a test keeps it true. A module calls only
            the modules it uses, through their doors; it tells others by events they listen to.

            """);
    text.append(graph());
    modules.forEach((module, files) -> text.append(section(module, files)));
    return text.toString();
  }

  private String graph() {
    var text = new StringBuilder("```mermaid\ngraph TD\n");
    modules.forEach(
        (module, files) ->
            uses(module, files).stream()
                .filter(other -> !other.equals("shared"))
                .forEach(other -> text.append("  %s --> %s%n".formatted(module, other))));
    return text.append("```\n").toString();
  }

  private String section(String module, List<Path> files) {
    var lines = new LinkedHashMap<String, SortedSet<String>>();
    lines.put("Uses", uses(module, files));
    lines.put("Doors", all(DOOR, doors(module, files), 1));
    lines.put("Listens to", all(HEARD, files, 1));
    var schema = Sources.under(Sources.MIGRATIONS.resolve(module), ".sql");
    lines.put("Tables and published views", all(TABLE, schema, 2));
    lines.put("Pages", pages(module));
    var text = new StringBuilder("\n## %s%n%s%n%n".formatted(module, purpose(files)));
    lines.forEach(
        (name, values) -> {
          if (!values.isEmpty())
            text.append("- %s: `%s`%n".formatted(name, String.join("`, `", values)));
        });
    return text.toString();
  }

  private SortedSet<String> uses(String module, List<Path> files) {
    var found = all(OTHER, files, 1);
    found.removeIf(other -> other.equals(module) || Character.isUpperCase(other.charAt(0)));
    return found;
  }

  private static List<Path> doors(String module, List<Path> files) {
    var folder = Sources.MODULES.resolve(module);
    return files.stream().filter(file -> folder.equals(file.getParent())).toList();
  }

  private static SortedSet<String> pages(String module) {
    var feature = Sources.HOUSE.resolve("web/src/features/" + module);
    return all(PAGES, Sources.under(feature, "routes.ts"), 1);
  }

  private static String purpose(List<Path> files) {
    return files.stream()
        .filter(file -> file.endsWith("package-info.java"))
        .min((a, b) -> a.getNameCount() - b.getNameCount())
        .map(file -> PURPOSE.matcher(Sources.text(file)))
        .filter(Matcher::find)
        .map(found -> found.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip())
        .orElseThrow();
  }

  private static SortedSet<String> all(Pattern pattern, List<Path> files, int group) {
    var found = new TreeSet<String>();
    for (var file : files) {
      var matcher = pattern.matcher(Sources.text(file));
      while (matcher.find()) found.add(matcher.group(group));
    }
    return found;
  }

  private static Map<String, List<Path>> modules() {
    var found = new LinkedHashMap<String, List<Path>>();
    for (var file : Sources.under(Sources.MODULES, ".java")) {
      if (Sources.MODULES.equals(file.getParent())) continue;
      found.computeIfAbsent(Sources.module(file), module -> new ArrayList<>()).add(file);
    }
    return found;
  }
}
