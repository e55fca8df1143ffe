package org.hongyan.telephony.sip;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.sip.message.Request;

/** A key press carried by SIP INFO, as application/dtmf-relay or application/dtmf. */
final class InfoDigit {
  private static final Pattern RELAY =
      Pattern.compile(
          "(?:Signal\\s*=\\s*)?([0-9*#A-D])\\s*(\r?\n.*)?",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private InfoDigit() {}

  /** The digit, or 0 when the request carries none. */
  static char of(Request info) {
    var type = String.valueOf(info.getHeader("Content-Type"));
    var body = info.getRawContent();
    if (!type.contains("application/dtmf") || body == null || body.length > 200) {
      return 0;
    }
    var matcher = RELAY.matcher(new String(body, StandardCharsets.US_ASCII));
    return matcher.matches() ? Character.toUpperCase(matcher.group(1).charAt(0)) : 0;
  }
}
