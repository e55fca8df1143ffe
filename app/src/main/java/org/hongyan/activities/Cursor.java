package org.hongyan.activities;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A place in a list ordered by time and id, written as opaque text. */
record Cursor(Instant at, UUID id) {

  String text() {
    var plain = at.getEpochSecond() + "." + at.getNano() + "." + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** Null for null; {@link Refused} {@code cursor.bad} for anything we did not write. */
  static @Nullable Cursor parse(@Nullable String text) {
    if (text == null || text.isEmpty()) return null;
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\.");
      var at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      return new Cursor(at, UUID.fromString(parts[2]));
    } catch (IllegalArgumentException
        | java.time.DateTimeException
        | ArithmeticException
        | ArrayIndexOutOfBoundsException e) {
      throw new Refused("cursor.bad");
    }
  }
}
