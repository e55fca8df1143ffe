package org.hongyan.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where a keyset page ended: the sort values of its last row, opaque to the client. */
public final class Cursor {

  private static final String BETWEEN = "\u001f";

  private Cursor() {}

  public static String of(Object... values) {
    var text = Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The values again; {@link Malformed} when there are not exactly as many as expected. */
  public static List<String> read(String cursor, int parts) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var values = List.of(text.split(BETWEEN, -1));
      if (values.size() == parts) return values;
    } catch (IllegalArgumentException notBase64) {
      throw new Malformed("cursor");
    }
    throw new Malformed("cursor");
  }
}
