package org.hongyan.telephony.sip;

/**
 * A carrier's SIP trunk.
 *
 * @param name what {@code CallSpec.trunk} refers to
 * @param host host name or address
 * @param port 1 to 65535
 * @param username for digest authentication, empty when the carrier knows us by address
 * @param password belongs to {@code username}
 */
public record TrunkConfig(
    String name, String host, int port, Transport transport, String username, String password) {

  public TrunkConfig {
    requirePlain("trunk name", name, "[\\p{L}\\p{N} ._-]{1,60}");
    requirePlain("trunk host", host, "[A-Za-z0-9.:_-]{1,253}|\\[[0-9A-Fa-f:]{2,45}\\]");
    requirePlain("trunk user name", username, "[^\\p{Cntrl}\"\\\\]{0,120}");
    requirePlain("trunk password", password, "[^\\p{Cntrl}]{0,200}");
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("trunk " + name + ": port " + port + " is not 1..65535");
    }
  }

  /** A trunk that knows us by our address. */
  public TrunkConfig(String name, String host, int port, Transport transport) {
    this(name, host, port, transport, "", "");
  }

  @Override
  public String toString() {
    return "trunk " + name + " (" + host + ":" + port + "/" + transport + ")";
  }

  private static void requirePlain(String what, String value, String pattern) {
    if (!value.matches(pattern)) {
      throw new IllegalArgumentException(what + " has characters that are not allowed");
    }
  }
}
