package org.hongyan.customers;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.hongyan.shared.Refused;

/** A place in an ordered list: opaque outside, checked when it comes back. */
record Cursor(boolean backwards, String sort, String key, UUID id) {

  String text() {
    var plain = (backwards ? "b" : "f") + "\n" + sort + "\n" + id + "\n" + key;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a cursor made for this sort; anything else is refused as {@code cursor.invalid}. */
  static Cursor read(String text, String sort) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var parts = plain.split("\n", 4);
      if (parts.length == 4 && parts[1].equals(sort)) {
        return new Cursor(parts[0].equals("b"), sort, parts[3], UUID.fromString(parts[2]));
      }
    } catch (IllegalArgumentException foreign) {
      // refused below
    }
    throw new Refused("cursor.invalid");
  }
}
