package org.hongyan.engine.model;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Writes records, maps, lists, arrays and plain values as JSON; an empty Optional is left out. */
final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  String write(Object value) {
    value(value, "");
    return out.toString();
  }

  private void value(Object value, String path) {
    if (value == Json.NULL || value instanceof Boolean || value instanceof Long) out.append(value);
    else if (value instanceof Integer) out.append(value);
    else if (value instanceof Double number) number(number, path);
    else if (value instanceof CharSequence || value instanceof Enum<?>) string(value.toString());
    else if (value instanceof Map<?, ?> map) map(map, path);
    else if (value instanceof Iterable<?> items) list(items, path);
    else if (value instanceof Optional<?> some)
      value(some.isPresent() ? some.get() : Json.NULL, path);
    else if (value instanceof Record record) record(record, path);
    else if (value.getClass().isArray()) array(value, path);
    else throw new IllegalStateException("cannot be written: " + value.getClass());
  }

  private void number(double number, String path) {
    if (!Double.isFinite(number)) {
      throw new BadInput("these numbers have no answer: " + path + " is not finite");
    }
    out.append(Json.text(number));
  }

  private void map(Map<?, ?> map, String path) {
    out.append('{');
    int start = out.length();
    map.forEach((name, value) -> field(name.toString(), value, path, start));
    out.append('}');
  }

  private void record(Record record, String path) {
    out.append('{');
    int start = out.length();
    for (var component : record.getClass().getRecordComponents()) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        field(Records.name(component), accessor.invoke(record), path, start);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
    out.append('}');
  }

  private void field(String name, Object value, String path, int start) {
    if (value instanceof Optional<?> some && some.isEmpty()) return;
    if (out.length() > start) out.append(',');
    string(name);
    out.append(':');
    value(value, path.isEmpty() ? name : path + "." + name);
  }

  private void list(Iterable<?> items, String path) {
    out.append('[');
    String comma = "";
    for (Object item : items) {
      out.append(comma);
      value(item, path);
      comma = ",";
    }
    out.append(']');
  }

  private void array(Object array, String path) {
    if (array instanceof Object[] items) {
      list(Arrays.asList(items), path);
      return;
    }
    out.append('[');
    for (int i = 0; i < Array.getLength(array); i++) {
      if (i > 0) out.append(',');
      value(Array.get(array, i), path);
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < ' ') out.append(String.format("\\u%04x", (int) c));
          else out.append(c);
        }
      }
    }
    out.append('"');
  }
}
