package org.hongyan.telephony.webrtc;

import java.util.Arrays;

/** Keying material of RFC 5764 section 4.2 for both directions. */
record SrtpKeys(byte[] clientKey, byte[] serverKey, byte[] clientSalt, byte[] serverSalt) {
  static final int LENGTH = 60;
  static final String LABEL = "EXTRACTOR-dtls_srtp";

  static SrtpKeys of(byte[] material) {
    return new SrtpKeys(
        Arrays.copyOfRange(material, 0, 16),
        Arrays.copyOfRange(material, 16, 32),
        Arrays.copyOfRange(material, 32, 46),
        Arrays.copyOfRange(material, 46, 60));
  }

  Srtp fromClient() {
    return new Srtp(clientKey, clientSalt);
  }

  Srtp fromServer() {
    return new Srtp(serverKey, serverSalt);
  }
}
