package org.hongyan.planning.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.hongyan.planning.Note;

/** Words of a workbook in Chinese and English side by side, so that one file serves both. */
final class ExportWords {

  private final Properties words = new Properties();

  ExportWords() {
    var name = "words.properties";
    try (var in = Objects.requireNonNull(ExportWords.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean knows(String key) {
    return words.containsKey(key);
  }

  String of(String key) {
    return words.getProperty(key, key);
  }

  /** A field of a record; one without a word is told by its own name in plain letters. */
  String field(String name) {
    var plain = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return words.getProperty("field." + name, plain);
  }

  /** A code that is a constant here and a field there. */
  String code(String code) {
    return words.getProperty("value." + code, field(code));
  }

  /** A constant such as a method or a state. */
  String constant(Enum<?> value) {
    return words.getProperty("value." + value.name(), value.name());
  }

  String figure(String code) {
    return words.getProperty("figure." + code, code);
  }

  /** A note with its numbers in place. */
  String note(Note note) {
    var text = words.getProperty("note." + note.code());
    if (text == null) return note.values().isEmpty() ? note.code() : note.code() + note.values();
    for (Map.Entry<String, Double> one : note.values().entrySet()) {
      var number = String.format(Locale.ROOT, "%.4g", one.getValue());
      var plain =
          number.contains("e")
              ? number
              : new java.math.BigDecimal(number).stripTrailingZeros().toPlainString();
      text = text.replace("{" + one.getKey() + "}", plain);
    }
    return text;
  }
}
