package org.hongyan.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. {@code next} is an opaque cursor, null at the end; {@code total} is exact up
 * to {@code totalCap}, and {@code totalCap + 1} means "more than that".
 */
public record Page<T>(List<T> rows, @Nullable String next, @Nullable Integer total) {

  public static final int TOTAL_CAP = 10_000;

  public static <T> Page<T> of(List<T> rows) {
    return new Page<>(rows, null, rows.size());
  }
}
