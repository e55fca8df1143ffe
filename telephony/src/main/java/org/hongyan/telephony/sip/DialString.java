package org.hongyan.telephony.sip;

import java.util.regex.Pattern;

/**
 * A number that may stand in a SIP address: nothing in it can end a header, add a parameter or name
 * another host.
 */
public record DialString(String value) {
  private static final Pattern ALLOWED = Pattern.compile("\\+?[0-9*#]{2,20}");

  /**
   * @throws IllegalArgumentException unless it is {@code +?[0-9*#]{2,20}}; the text never repeats
   *     the input
   */
  public DialString {
    if (!ALLOWED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a number to dial or show has 2 to 20 of the characters 0-9 * # and perhaps a leading +");
    }
  }

  /** The user part of a SIP address; RFC 3261 section 25.1 does not allow a bare {@code #}. */
  String user() {
    return value.replace("#", "%23");
  }
}
