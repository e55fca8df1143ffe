package org.hongyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Chinese and English are equal. */
class LanguageTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Test
  void everyMessageExistsInBothLanguages() {
    var files =
        Sources.under(Sources.HOUSE.resolve("web/src"), ".ts").stream()
            .filter(file -> file.getFileName().toString().matches("(.*[mM])?essages\\.ts"))
            .toList();
    assertThat(files).hasSizeGreaterThan(5);
    assertThat(files)
        .as("message files, because a missing key then does not compile")
        .allSatisfy(
            file ->
                assertThat(Sources.text(file))
                    .contains("const zh")
                    .containsPattern("en: typeof zh"));
  }

  @Test
  void noTextStandsInATemplate() {
    var hard =
        Sources.under(Sources.HOUSE.resolve("web/src"), ".vue").stream()
            .filter(
                file ->
                    HAN.matcher(
                            Sources.text(file)
                                .replaceAll("(?s)<!--.*?-->|/\\*.*?\\*/|//[^\\n]*", "")
                                .replace("鸿雁", ""))
                        .find())
            .map(Sources::name)
            .toList();
    assertThat(hard)
        .as("components with Chinese in them, because the English reader meets it too")
        .isEmpty();
  }
}
