package org.hongyan.telephony.webrtc;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One direction of SRTP and SRTCP with AES128_CM_HMAC_SHA1_80, RFC 3711. Works in place on one
 * thread; key streams come from AES blocks over counters, so that no object is made per packet.
 */
final class Srtp {
  static final int TAG = 10;
  private static final int MAX_PACKET = 2048;
  private static final int MAX_SOURCES = 16;

  private final Keys rtp;
  private final Keys rtcp;
  private final Source[] sources = new Source[MAX_SOURCES];
  private int sourceCount;
  private final byte[] counters = new byte[MAX_PACKET];
  private final byte[] stream = new byte[MAX_PACKET];
  private final byte[] digest = new byte[20];
  private final byte[] trailer = new byte[4];
  private int rtcpIndexOut;

  private static final class Keys {
    final Cipher cipher;
    final Mac mac;
    final byte[] salt;

    Keys(Cipher prf, byte[] masterSalt, int label) throws GeneralSecurityException {
      cipher = aes(derive(prf, masterSalt, label, 16));
      mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(derive(prf, masterSalt, label + 1, 20), "HmacSHA1"));
      salt = derive(prf, masterSalt, label + 2, 14);
    }
  }

  /** What is known of one SSRC: its rollover counter and which packets were seen. */
  private static final class Source {
    final int ssrc;
    long highest = -1;
    long seen;
    long rtcpHighest = -1;
    long rtcpSeen;

    Source(int ssrc) {
      this.ssrc = ssrc;
    }
  }

  Srtp(byte[] masterKey, byte[] masterSalt) {
    try {
      Cipher prf = aes(masterKey);
      rtp = new Keys(prf, masterSalt, 0);
      rtcp = new Keys(prf, masterSalt, 3);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES and HmacSHA1", e);
    }
  }

  static Cipher aes(byte[] key) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    return cipher;
  }

  /** The key derivation of section 4.3.1 with a rate of 0. */
  static byte[] derive(Cipher prf, byte[] masterSalt, int label, int length)
      throws GeneralSecurityException {
    byte[] block = Arrays.copyOf(masterSalt, 16);
    block[7] ^= (byte) label;
    byte[] out = new byte[32];
    for (int i = 0; i < 2; i++) {
      block[15] = (byte) i;
      prf.update(block, 0, 16, out, 16 * i);
    }
    return Arrays.copyOf(out, length);
  }

  /** Encrypts and signs; the new length, or -1 when the packet cannot be protected. */
  int protect(byte[] packet, int length) {
    int header = headerLength(packet, length);
    if (header < 0 || length + TAG > Math.min(packet.length, MAX_PACKET)) {
      return -1;
    }
    Source source = source(Bytes.intAt(packet, 8));
    if (source == null) {
      return -1;
    }
    long index = index(source, Bytes.shortAt(packet, 2));
    source.highest = Math.max(source.highest, index);
    crypt(rtp, source.ssrc, index, packet, header, length);
    sign(rtp, packet, length, (int) (index >> 16));
    System.arraycopy(digest, 0, packet, length, TAG);
    return length + TAG;
  }

  /** Checks and decrypts; the new length, or -1 for a packet that is forged, broken or replayed. */
  int unprotect(byte[] packet, int length) {
    int body = length - TAG;
    int header = headerLength(packet, body);
    if (header < 0 || length > MAX_PACKET) {
      return -1;
    }
    Source known = find(Bytes.intAt(packet, 8));
    long index = known == null ? Bytes.shortAt(packet, 2) : index(known, Bytes.shortAt(packet, 2));
    if (known != null && isReplay(known.highest, known.seen, index)) {
      return -1;
    }
    sign(rtp, packet, body, (int) (index >> 16));
    if (!tagHolds(packet, body)) {
      return -1;
    }
    Source source = known == null ? source(Bytes.intAt(packet, 8)) : known;
    if (source == null) {
      return -1;
    }
    source.seen = shifted(source.highest, source.seen, index);
    source.highest = Math.max(source.highest, index);
    crypt(rtp, source.ssrc, index, packet, header, body);
    return body;
  }

  /** As {@link #protect} for RTCP; needs 14 bytes behind the packet. */
  int protectRtcp(byte[] packet, int length) {
    if (length < 8 || length + 4 + TAG > Math.min(packet.length, MAX_PACKET)) {
      return -1;
    }
    int index = rtcpIndexOut++ & 0x7FFFFFFF;
    crypt(rtcp, Bytes.intAt(packet, 4), index, packet, 8, length);
    Bytes.putInt(packet, length, index | 0x80000000);
    sign(rtcp, packet, length, index | 0x80000000);
    System.arraycopy(digest, 0, packet, length + 4, TAG);
    return length + 4 + TAG;
  }

  /** As {@link #unprotect} for RTCP. */
  int unprotectRtcp(byte[] packet, int length) {
    int body = length - TAG - 4;
    if (body < 8 || length > MAX_PACKET) {
      return -1;
    }
    int word = Bytes.intAt(packet, body);
    int index = word & 0x7FFFFFFF;
    sign(rtcp, packet, body, word);
    if (!tagHolds(packet, body + 4)) {
      return -1;
    }
    Source source = source(Bytes.intAt(packet, 4));
    if (source == null || isReplay(source.rtcpHighest, source.rtcpSeen, index)) {
      return -1;
    }
    source.rtcpSeen = shifted(source.rtcpHighest, source.rtcpSeen, index);
    source.rtcpHighest = Math.max(source.rtcpHighest, index);
    if (word < 0) {
      crypt(rtcp, source.ssrc, index, packet, 8, body);
    }
    return body;
  }

  private @Nullable Source find(int ssrc) {
    for (int i = 0; i < sourceCount; i++) {
      if (sources[i].ssrc == ssrc) {
        return sources[i];
      }
    }
    return null;
  }

  private @Nullable Source source(int ssrc) {
    Source known = find(ssrc);
    if (known != null || sourceCount == MAX_SOURCES) {
      return known;
    }
    sources[sourceCount] = new Source(ssrc);
    return sources[sourceCount++];
  }

  private static int headerLength(byte[] packet, int length) {
    if (length < 12) {
      return -1;
    }
    int header = 12 + 4 * (packet[0] & 0x0F);
    if ((packet[0] & 0x10) != 0) {
      if (header + 4 > length) {
        return -1;
      }
      header += 4 + 4 * Bytes.shortAt(packet, header + 2);
    }
    return header <= length ? header : -1;
  }

  /** The 48-bit index a sequence number most likely stands for, section 3.3.1. */
  private static long index(Source source, int sequence) {
    if (source.highest < 0) {
      return sequence;
    }
    long rollover = source.highest >> 16;
    int last = (int) (source.highest & 0xFFFF);
    if (last < 0x8000) {
      rollover -= sequence - last > 0x8000 && rollover > 0 ? 1 : 0;
    } else {
      rollover += last - 0x8000 > sequence ? 1 : 0;
    }
    return rollover << 16 | sequence;
  }

  private static boolean isReplay(long highest, long seen, long index) {
    long behind = highest - index;
    return highest >= 0 && behind >= 0 && (behind >= 64 || (seen >>> behind & 1) != 0);
  }

  private static long shifted(long highest, long seen, long index) {
    long ahead = index - highest;
    if (highest < 0 || ahead >= 64) {
      return 1;
    }
    return ahead > 0 ? seen << ahead | 1 : seen | 1L << -ahead;
  }

  private void sign(Keys keys, byte[] packet, int length, int trailing) {
    try {
      keys.mac.update(packet, 0, length);
      Bytes.putInt(trailer, 0, trailing);
      keys.mac.update(trailer, 0, 4);
      keys.mac.doFinal(digest, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC into 20 bytes", e);
    }
  }

  private boolean tagHolds(byte[] packet, int at) {
    int difference = 0;
    for (int i = 0; i < TAG; i++) {
      difference |= packet[at + i] ^ digest[i];
    }
    return difference == 0;
  }

  private void crypt(Keys keys, int ssrc, long index, byte[] packet, int from, int to) {
    int blocks = (to - from + 15) / 16;
    keyStream(keys.cipher, keys.salt, ssrc, index, blocks);
    for (int i = from; i < to; i++) {
      packet[i] ^= stream[i - from];
    }
  }

  /** AES in counter mode, section 4.1.1: the key stream of one packet. */
  private void keyStream(Cipher cipher, byte[] salt, int ssrc, long index, int blocks) {
    fillCounters(counters, salt, ssrc, index, blocks);
    try {
      cipher.update(counters, 0, 16 * blocks, stream, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES over whole blocks", e);
    }
  }

  static void fillCounters(byte[] counters, byte[] salt, int ssrc, long index, int blocks) {
    for (int block = 0; block < blocks; block++) {
      int at = 16 * block;
      System.arraycopy(salt, 0, counters, at, 14);
      for (int i = 0; i < 4; i++) {
        counters[at + 4 + i] ^= (byte) (ssrc >>> 24 - 8 * i);
      }
      for (int i = 0; i < 6; i++) {
        counters[at + 8 + i] ^= (byte) (index >>> 40 - 8 * i);
      }
      Bytes.putShort(counters, at + 14, block);
    }
  }
}
