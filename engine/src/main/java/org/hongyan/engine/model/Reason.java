package org.hongyan.engine.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a result is as it is, or what to mind: a code that screens translate, and the values behind
 * it.
 */
public record Reason(String code, Map<String, Object> values) {

  /** Names and values alternate. */
  public static Reason of(String code, Object... namesAndValues) {
    var values = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return new Reason(code, values);
  }
}
