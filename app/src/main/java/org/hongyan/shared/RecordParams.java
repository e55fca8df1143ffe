package org.hongyan.shared;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds a record's components as SQL parameters: ids unwrapped, instants in UTC, enums by name. */
public final class RecordParams {

  private RecordParams() {}

  public static Map<String, @Nullable Object> of(Record row) {
    var params = new HashMap<String, @Nullable Object>();
    for (RecordComponent part : row.getClass().getRecordComponents()) {
      params.put(part.getName(), value(read(row, part)));
    }
    return params;
  }

  /** One value in the form pgjdbc can bind. */
  public static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Id<?> id -> id.value();
      case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      default -> value;
    };
  }

  private static @Nullable Object read(Record row, RecordComponent part) {
    try {
      var accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part.getName() + " of " + row.getClass(), e);
    }
  }
}
