package org.hongyan.planning.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongyan.IntegrationTest;
import org.hongyan.planning.Note;
import org.hongyan.planning.StepMaths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field, constant and formula that can come into a workbook has words. */
@IntegrationTest
class ExportWordsIT {

  private final ExportWords words = new ExportWords();

  @Autowired List<StepMaths<?, ?, ?>> steps;

  /** Of every step that names its formulas. */
  @Test
  void nothingIsWithoutWords() {
    var named = steps.stream().filter(one -> !one.models().isEmpty()).toList();
    assertThat(named).hasSizeGreaterThanOrEqualTo(5);
    for (var maths : named) {
      var needed = new LinkedHashSet<String>();
      Stream.of(maths.inputs(), maths.parameters(), maths.result())
          .forEach(one -> fields(one, needed));
      maths.models().forEach(model -> needed.add("model." + model));
      assertThat(needed).hasSizeGreaterThan(10).allMatch(words::knows);
    }
  }

  private static void fields(Class<?> type, Set<String> needed) {
    if (type.isEnum()) {
      for (var one : type.getEnumConstants()) needed.add("value." + ((Enum<?>) one).name());
    }
    if (!type.isRecord()
        || type == Note.class
        || org.hongyan.shared.Id.class.isAssignableFrom(type)) return;
    for (var part : type.getRecordComponents()) {
      needed.add("field." + part.getName());
      fields(raw(part.getGenericType()), needed);
    }
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType list) return raw(list.getActualTypeArguments()[0]);
    return (Class<?>) type;
  }

  @Test
  void notesCarryTheirNumbers() {
    var note = new Note("evidence-is-old", Map.of("months", 30.0));
    assertThat(words.note(note)).isEqualTo("数据已有 30 个月 The data are 30 months old");
    assertThat(words.note(new Note("never-heard", Map.of()))).isEqualTo("never-heard");
  }
}
