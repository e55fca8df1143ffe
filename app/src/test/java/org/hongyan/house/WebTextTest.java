package org.hongyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people type is shown as text: nothing in the screens makes markup or code of it. */
class WebTextTest {

  private static final Pattern MARKUP =
      Pattern.compile(
          "v-html|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|srcdoc"
              + "|dangerouslyUseHTMLString|new Function\\(|\\beval\\(|javascript:");

  @Test
  void noScreenMakesMarkupOfText() {
    var files =
        Stream.of(".vue", ".ts")
            .flatMap(ending -> Sources.under(Sources.HOUSE.resolve("web/src"), ending).stream())
            .filter(file -> !file.toString().endsWith(".test.ts"))
            .toList();
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(files.stream().filter(file -> MARKUP.matcher(Sources.text(file)).find()))
        .as("screens that would run a script out of a customer's name")
        .isEmpty();
  }
}
