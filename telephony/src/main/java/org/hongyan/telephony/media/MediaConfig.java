package org.hongyan.telephony.media;

import java.net.InetAddress;

/**
 * Where media ports are opened. The range must lie outside the ephemeral ports of the machine
 * (32768 and up on Linux), or another program takes a port at any time.
 *
 * @param bind the address to bind; the wildcard address opens every interface
 */
public record MediaConfig(InetAddress bind, int firstPort, int lastPort) {

  public MediaConfig {
    if (firstPort < 1024 || lastPort > 65534 || lastPort - firstPort < 2) {
      throw new IllegalArgumentException(
          "media ports "
              + firstPort
              + " to "
              + lastPort
              + " cannot be used\n"
              + "Maybe choose a range such as 10000 to 29999.");
    }
  }

  /** Loopback only, ports 10000 to 29999. */
  public static MediaConfig loopback() {
    return new MediaConfig(InetAddress.getLoopbackAddress(), 10_000, 29_999);
  }
}
