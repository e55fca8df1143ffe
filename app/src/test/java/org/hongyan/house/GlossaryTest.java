package org.hongyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of the glossary are the names in the code. */
class GlossaryTest {

  private record Word(String chinese, String english, String code) {}

  private static List<Word> words() {
    var words = new ArrayList<Word>();
    for (var line : Sources.text(Sources.HOUSE.resolve("docs/glossary.md")).lines().toList()) {
      var cells = line.split("\\|");
      if (cells.length < 4 || !cells[3].contains("`")) continue;
      words.add(new Word(cells[1].strip(), cells[2].strip(), cells[3].replace("`", "").strip()));
    }
    return words;
  }

  @Test
  void everyCodeNameIsAType() {
    var types =
        Sources.java("main").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    assertThat(words()).hasSizeGreaterThan(20);
    assertThat(words())
        .as("glossary, because a word without a type misleads whoever looks it up")
        .allSatisfy(word -> assertThat(types).contains(word.code()));
  }

  @Test
  void oneWordHasOneMeaning() {
    var chinese = new HashSet<String>();
    var english = new HashSet<String>();
    for (var word : words()) {
      assertThat(chinese.add(word.chinese())).as(word.chinese()).isTrue();
      assertThat(english.add(word.english())).as(word.english()).isTrue();
    }
  }
}
