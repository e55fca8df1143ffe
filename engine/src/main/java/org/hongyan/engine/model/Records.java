package org.hongyan.engine.model;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads parsed JSON into records: every component must be there and of its type unless it is an
 * {@link Optional}, and nothing else may be there. Components may be double, long, int, boolean,
 * String, enums, records, arrays, List, Map by text, and Optional of these.
 */
public final class Records {

  private Records() {}

  public static <R extends Record> R read(Object json, Class<R> type) {
    return type.cast(record(json, type, ""));
  }

  static <V> Map<String, V> readMap(Object json, Class<V> type) {
    var values = new LinkedHashMap<String, V>();
    map(json, type, "").forEach((name, value) -> values.put(name, type.cast(value)));
    return values;
  }

  static String name(RecordComponent component) {
    var field = component.getAnnotation(Field.class);
    return field == null ? component.getName() : field.value();
  }

  private static Object record(Object json, Class<?> type, String path) {
    if (!(json instanceof Map<?, ?> fields)) throw wrong(path, "an object", json);
    var components = type.getRecordComponents();
    var known = Arrays.stream(components).map(Records::name).toList();
    for (Object name : fields.keySet()) {
      if (!known.contains(name)) {
        throw new BadInput(
            "unknown field "
                + under(path, name.toString())
                + "; known: "
                + String.join(", ", known));
      }
    }
    var values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      var value = fields.get(known.get(i));
      values[i] = component(value, components[i].getGenericType(), under(path, known.get(i)));
    }
    return create(type, components, values, path);
  }

  private static Object component(@Nullable Object value, Type type, String path) {
    if (raw(type) == Optional.class) {
      if (value == null || value == Json.NULL) return Optional.empty();
      return Optional.of(value(value, argument(type, 0), path));
    }
    if (value == null) throw new BadInput("missing field " + path);
    return value(value, type, path);
  }

  private static Object create(
      Class<?> type, RecordComponent[] components, Object[] values, String path) {
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof BadInput bad) {
        throw path.isEmpty() ? bad : new BadInput(path + ": " + bad.getMessage());
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private static Object value(Object json, Type type, String path) {
    Class<?> raw = raw(type);
    if (raw == double.class || raw == Double.class) return number(json, path);
    if (raw == long.class || raw == Long.class) return whole(json, path);
    if (raw == int.class || raw == Integer.class) return small(json, path);
    if (raw == boolean.class || raw == Boolean.class) {
      if (json instanceof Boolean) return json;
      throw wrong(path, "true or false", json);
    }
    if (raw == String.class) {
      if (json instanceof String) return json;
      throw wrong(path, "a text", json);
    }
    if (raw.isEnum()) return constant(json, raw, path);
    if (raw.isRecord()) return record(json, raw, path);
    if (raw.isArray()) return array(json, raw.getComponentType(), path);
    if (raw == List.class) return list(json, argument(type, 0), path);
    if (raw == Map.class) return map(json, argument(type, 1), path);
    throw new IllegalStateException("no rule to read " + type);
  }

  private static double number(Object json, String path) {
    if (json instanceof Double number) return number;
    if (json instanceof Long number) return number;
    throw wrong(path, "a number", json);
  }

  private static long whole(Object json, String path) {
    double number = number(json, path);
    if (json instanceof Long exact) return exact;
    if (number != Math.rint(number) || Math.abs(number) > 1e15) {
      throw wrong(path, "a whole number", json);
    }
    return (long) number;
  }

  private static int small(Object json, String path) {
    long number = whole(json, path);
    if (number != (int) number) throw wrong(path, "a whole number below 2,147,483,648", json);
    return (int) number;
  }

  private static Object constant(Object json, Class<?> type, String path) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().equals(json)) return constant;
    }
    throw wrong(path, "one of " + Arrays.toString(type.getEnumConstants()), json);
  }

  private static Object array(Object json, Class<?> type, String path) {
    if (!(json instanceof List<?> items)) throw wrong(path, "a list", json);
    Object array = Array.newInstance(type, items.size());
    for (int i = 0; i < items.size(); i++) {
      Array.set(array, i, value(items.get(i), type, path + "[" + i + "]"));
    }
    return array;
  }

  private static List<Object> list(Object json, Type type, String path) {
    if (!(json instanceof List<?> items)) throw wrong(path, "a list", json);
    var values = new ArrayList<Object>(items.size());
    for (Object item : items) values.add(value(item, type, path + "[" + values.size() + "]"));
    return values;
  }

  private static Map<String, Object> map(Object json, Type type, String path) {
    if (!(json instanceof Map<?, ?> fields)) throw wrong(path, "an object", json);
    var values = new LinkedHashMap<String, Object>();
    fields.forEach(
        (name, item) ->
            values.put(name.toString(), value(item, type, under(path, name.toString()))));
    return values;
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
  }

  private static Type argument(Type type, int i) {
    return ((ParameterizedType) type).getActualTypeArguments()[i];
  }

  private static String under(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static BadInput wrong(String path, String wanted, Object found) {
    String place = path.isEmpty() ? "the input" : path;
    String shown =
        switch (found) {
          case Map<?, ?> object -> "an object";
          case List<?> list -> "a list";
          case String text -> "the text \"" + text.replaceAll("\\s+", " ") + "\"";
          default -> found.toString();
        };
    return new BadInput(place + " must be " + wanted + ", not " + shown);
  }
}
