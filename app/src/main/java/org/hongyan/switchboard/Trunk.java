package org.hongyan.switchboard;

import org.jspecify.annotations.Nullable;

/**
 * A carrier's line as its settings page knows it; the password never leaves the server.
 *
 * @param numberFormat how the carrier wants numbers: {@code E164} with plus, {@code PLAIN} without,
 *     {@code NATIONAL} without country code
 * @param simulated the simulated carrier inside this program
 */
public record Trunk(
    TrunkId id,
    String name,
    String host,
    int port,
    Transport transport,
    @Nullable String username,
    NumberFormat numberFormat,
    int mostCalls,
    boolean active,
    boolean simulated) {

  /** How SIP messages travel. */
  public enum Transport {
    UDP,
    TCP
  }

  /** How the carrier wants numbers written. */
  public enum NumberFormat {
    E164,
    PLAIN,
    NATIONAL;

    private static final String CHINA = "+86";

    /** The number as dialled; digits after an extension mark are left out. */
    String write(String e164) {
      var number = e164.contains(";") ? e164.substring(0, e164.indexOf(';')) : e164;
      return switch (this) {
        case E164 -> number;
        case PLAIN -> number.replace("+", "");
        case NATIONAL -> national(number);
      };
    }

    private static String national(String number) {
      if (!number.startsWith(CHINA)) return "00" + number.replace("+", "");
      var rest = number.substring(CHINA.length());
      return rest.startsWith("1") && rest.length() == 11 ? rest : "0" + rest;
    }
  }
}
