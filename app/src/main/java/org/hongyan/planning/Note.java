package org.hongyan.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Reason;

/** Something to mind about a result: a code that screens translate, and the numbers behind it. */
public record Note(String code, Map<String, Double> values) {

  public static Note of(String code, String name, double value) {
    return new Note(code, Map.of(name, value));
  }

  /** The engine's reasons with those of their values that are numbers. */
  public static List<Note> of(List<Reason> reasons) {
    return reasons.stream().map(reason -> new Note(reason.code(), numbers(reason))).toList();
  }

  private static Map<String, Double> numbers(Reason reason) {
    var numbers = new LinkedHashMap<String, Double>();
    reason
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof Number number) numbers.put(name, number.doubleValue());
            });
    return numbers;
  }
}
