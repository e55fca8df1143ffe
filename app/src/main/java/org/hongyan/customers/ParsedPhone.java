package org.hongyan.customers;

import org.jspecify.annotations.Nullable;

/**
 * A number read from a text.
 *
 * @param number E.164 with optional {@code ;ext=}, or the bare digits when invalid
 * @param zone IANA name of the place's clock
 */
record ParsedPhone(
    String number,
    boolean valid,
    PhoneKind kind,
    String masked,
    @Nullable String place,
    @Nullable String carrier,
    String zone) {

  /** Digits of the subscriber number: what people type, without country code and extension. */
  String national() {
    int end = number.indexOf(';');
    var bare = end < 0 ? number : number.substring(0, end);
    return bare.startsWith("+86") ? bare.substring(3) : bare.replace("+", "");
  }

  String last4() {
    var digits = national();
    return digits.substring(Math.max(0, digits.length() - 4));
  }

  String first7() {
    var digits = national();
    return digits.substring(0, Math.min(7, digits.length()));
  }

  @Override
  public String toString() {
    return "ParsedPhone[" + masked + "]";
  }
}
