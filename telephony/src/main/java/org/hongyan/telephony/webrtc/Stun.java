package org.hongyan.telephony.webrtc;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Just enough STUN for ICE-lite: binding requests in, binding responses out, RFC 5389. */
final class Stun {
  private static final int COOKIE = 0x2112A442;
  private static final int FINGERPRINT_XOR = 0x5354554E;
  private static final int USERNAME = 0x0006;
  private static final int MESSAGE_INTEGRITY = 0x0008;
  private static final int XOR_MAPPED_ADDRESS = 0x0020;
  private static final int USE_CANDIDATE = 0x0025;
  private static final int FINGERPRINT = 0x8028;

  private final byte[] bytes;
  private final int length;

  private Stun(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** A message whose lengths add up and whose fingerprint, which ICE demands, is right. */
  static @Nullable Stun parse(byte[] bytes, int length) {
    if (length < 20
        || (bytes[0] & 0xC0) != 0
        || (length & 3) != 0
        || Bytes.shortAt(bytes, 2) != length - 20
        || Bytes.intAt(bytes, 4) != COOKIE) {
      return null;
    }
    Stun message = new Stun(bytes, length);
    int fingerprint = message.find(FINGERPRINT);
    if (fingerprint < 0 || !message.fingerprintHolds(fingerprint)) {
      return null;
    }
    return message;
  }

  boolean isBindingRequest() {
    return Bytes.shortAt(bytes, 0) == 0x0001;
  }

  boolean usesCandidate() {
    return find(USE_CANDIDATE) >= 0;
  }

  @Nullable String username() {
    int at = find(USERNAME);
    return at < 0
        ? null
        : new String(bytes, at + 4, Bytes.shortAt(bytes, at + 2), StandardCharsets.UTF_8);
  }

  /** True when the message was made by somebody who knows the password. */
  boolean isSignedWith(byte[] password) {
    int at = find(MESSAGE_INTEGRITY);
    if (at < 0 || Bytes.shortAt(bytes, at + 2) != 20) {
      return false;
    }
    byte[] covered = Arrays.copyOf(bytes, at);
    Bytes.putShort(covered, 2, at + 24 - 20);
    byte[] given = Arrays.copyOfRange(bytes, at + 4, at + 24);
    return MessageDigest.isEqual(given, hmacSha1(password, covered));
  }

  /** Offset of an attribute; -1 when absent, -2 when the attributes are broken. */
  private int find(int type) {
    int at = 20;
    while (at + 4 <= length) {
      int size = Bytes.shortAt(bytes, at + 2);
      if (at + 4 + size > length) {
        return -2;
      }
      if (Bytes.shortAt(bytes, at) == type) {
        return at;
      }
      at += 4 + (size + 3 & ~3);
    }
    return -1;
  }

  private boolean fingerprintHolds(int at) {
    if (at + 8 != length) {
      return false;
    }
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, at);
    return Bytes.intAt(bytes, at + 4) == ((int) crc.getValue() ^ FINGERPRINT_XOR);
  }

  /** The success response: the address the request was seen from, signed with our password. */
  byte[] response(InetSocketAddress seenFrom, byte[] password) {
    byte[] address = seenFrom.getAddress().getAddress();
    int mapped = 8 + address.length;
    byte[] out = new byte[20 + mapped + 32];
    Bytes.putShort(out, 0, 0x0101);
    System.arraycopy(bytes, 4, out, 4, 16);
    Bytes.putShort(out, 20, XOR_MAPPED_ADDRESS);
    Bytes.putShort(out, 22, 4 + address.length);
    out[25] = (byte) (seenFrom.getAddress() instanceof Inet6Address ? 2 : 1);
    Bytes.putShort(out, 26, seenFrom.getPort() ^ (COOKIE >>> 16));
    for (int i = 0; i < address.length; i++) {
      out[28 + i] = (byte) (address[i] ^ bytes[4 + i]);
    }
    seal(out, 20 + mapped, password);
    return out;
  }

  /** Adds integrity and fingerprint behind {@code end}, where {@code out} has 32 bytes left. */
  static void seal(byte[] out, int end, byte[] password) {
    Bytes.putShort(out, 2, end + 24 - 20);
    Bytes.putShort(out, end, MESSAGE_INTEGRITY);
    Bytes.putShort(out, end + 2, 20);
    System.arraycopy(hmacSha1(password, Arrays.copyOf(out, end)), 0, out, end + 4, 20);
    Bytes.putShort(out, 2, end + 32 - 20);
    Bytes.putShort(out, end + 24, FINGERPRINT);
    Bytes.putShort(out, end + 26, 4);
    CRC32 crc = new CRC32();
    crc.update(out, 0, end + 24);
    Bytes.putInt(out, end + 28, (int) crc.getValue() ^ FINGERPRINT_XOR);
  }

  private static byte[] hmacSha1(byte[] key, byte[] data) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA1", e);
    }
  }
}
