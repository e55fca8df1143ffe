package org.hongyan.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Composes the conditions of a list query from constant SQL pieces; null values leave theirs out.
 */
public final class Where {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, @Nullable Object> params = new HashMap<>();

  /** Adds a condition without a parameter. */
  public Where and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition with its single parameter, named as in the text, unless the value is null. */
  public Where and(String condition, String name, @Nullable Object value) {
    if (value == null) return this;
    if (!condition.contains(":" + name)) {
      throw new IllegalArgumentException("condition lacks :" + name + ": " + condition);
    }
    if (params.putIfAbsent(name, RecordParams.value(value)) != null) {
      throw new IllegalArgumentException("parameter bound twice: " + name);
    }
    conditions.add(condition);
    return this;
  }

  /** Binds a parameter used by conditions added without one. */
  public Where with(String name, @Nullable Object value) {
    if (params.containsKey(name)) {
      throw new IllegalArgumentException("parameter bound twice: " + name);
    }
    params.put(name, RecordParams.value(value));
    return this;
  }

  /** {@code where a and b}, or nothing. */
  public String sql() {
    return conditions.isEmpty() ? "" : "where (" + String.join(") and (", conditions) + ")";
  }

  public Map<String, @Nullable Object> params() {
    return params;
  }
}
