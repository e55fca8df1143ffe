package org.hongyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileSizeTest {

  private static List<String> longerThan(int limit, List<Path> files) {
    return files.stream()
        .filter(file -> Sources.text(file).lines().count() > limit)
        .map(file -> Sources.name(file) + " " + Sources.text(file).lines().count())
        .toList();
  }

  @Test
  void mainFilesStayShort() {
    assertThat(longerThan(400, Sources.java("main")))
        .as("files over 400 lines, because nobody reads them whole; split by topic")
        .isEmpty();
  }

  @Test
  void testFilesStayShort() {
    assertThat(longerThan(500, Sources.java("test")))
        .as("tests over 500 lines, because a broken one must be found by its file's name")
        .isEmpty();
  }

  @Test
  void componentsStayShort() {
    assertThat(longerThan(300, Sources.under(Sources.HOUSE.resolve("web/src"), ".vue")))
        .as("components over 300 lines, because what has an if about business belongs in a .ts")
        .isEmpty();
  }

  @Test
  void theRuleSeesTheHouse() {
    assertThat(Sources.java("main")).hasSizeGreaterThan(100);
    assertThat(Sources.under(Sources.HOUSE.resolve("web/src"), ".vue")).hasSizeGreaterThan(10);
  }
}
