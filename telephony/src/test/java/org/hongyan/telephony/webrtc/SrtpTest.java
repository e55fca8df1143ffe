package org.hongyan.telephony.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Vectors of RFC 3711 appendix B, and the packets libsrtp validates itself with. */
class SrtpTest {
  private static final byte[] KEY = hex("E1F97A0D3E018BE0D64FA32C06DE4139");
  private static final byte[] SALT = hex("0EC675AD498AFEEBB6960B3AABE6");

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.toLowerCase());
  }

  private static byte[] rtp(int sequence, int payload) {
    byte[] packet = new byte[12 + payload + Srtp.TAG];
    packet[0] = (byte) 0x80;
    Bytes.putShort(packet, 2, sequence);
    Bytes.putInt(packet, 8, 0xCAFEBABE);
    Arrays.fill(packet, 12, 12 + payload, (byte) 0x55);
    return packet;
  }

  @Test
  void keyStreamIsThatOfTheStandard() throws Exception {
    byte[] counters = new byte[48];
    Srtp.fillCounters(counters, hex("F0F1F2F3F4F5F6F7F8F9FAFBFCFD"), 0, 0, 3);
    byte[] stream = Srtp.aes(hex("2B7E151628AED2A6ABF7158809CF4F3C")).update(counters);
    assertThat(stream)
        .isEqualTo(
            hex(
                "E03EAD0935C95E80E166B16DD92B4EB4D23513162B02D0F72A43A2FE4A5F97AB"
                    + "41E95B3BB0A2E8DD477901E4FCA894C0"));
  }

  @Test
  void derivedKeysAreThoseOfTheStandard() throws Exception {
    assertThat(Srtp.derive(Srtp.aes(KEY), SALT, 0, 16))
        .isEqualTo(hex("C61E7A93744F39EE10734AFE3FF7A087"));
    assertThat(Srtp.derive(Srtp.aes(KEY), SALT, 1, 20))
        .isEqualTo(hex("CEBE321F6FF7716B6FD4AB49AF256A156D38BAA4"));
    assertThat(Srtp.derive(Srtp.aes(KEY), SALT, 2, 14))
        .isEqualTo(hex("30CBBC08863D8C85D49DB34A9AE1"));
  }

  @Test
  void packetIsTheOneAnotherLibraryMakes() {
    byte[] packet = new byte[38];
    System.arraycopy(hex("800F1234DECAFBADCAFEBABE"), 0, packet, 0, 12);
    Arrays.fill(packet, 12, 28, (byte) 0xAB);
    byte[] sealed =
        hex("800F1234DECAFBADCAFEBABE4E55DC4CE79978D88CA4D215949D2402" + "B78D6ACC99EA179B8DBB");
    assertThat(new Srtp(KEY, SALT).protect(packet, 28)).isEqualTo(38);
    assertThat(packet).isEqualTo(sealed);
    assertThat(new Srtp(KEY, SALT).unprotect(packet, 38)).isEqualTo(28);
    assertThat(Arrays.copyOfRange(packet, 12, 28)).containsOnly(0xAB);
  }

  @Test
  void controlPacketOfAnotherLibraryIsRead() {
    byte[] sealed =
        hex("81C8000BCAFEBABE7128035BE487B9BDBEF89041F977A5A880000001" + "993E08CD54D6C1230798");
    Srtp srtp = new Srtp(KEY, SALT);
    byte[] again = sealed.clone();
    assertThat(srtp.unprotectRtcp(sealed, sealed.length)).isEqualTo(24);
    assertThat(Arrays.copyOfRange(sealed, 8, 24)).containsOnly(0xAB);
    assertThat(srtp.unprotectRtcp(again, again.length)).as("replayed").isEqualTo(-1);
  }

  @Test
  void controlPacketsGoRoundTrip() {
    Srtp out = new Srtp(KEY, SALT);
    Srtp in = new Srtp(KEY, SALT);
    for (int i = 0; i < 3; i++) {
      byte[] packet = new byte[60];
      packet[0] = (byte) 0x80;
      packet[1] = (byte) 200;
      packet[20] = (byte) i;
      byte[] plain = Arrays.copyOf(packet, 28);
      int length = out.protectRtcp(packet, 28);
      assertThat(in.unprotectRtcp(packet, length)).isEqualTo(28);
      assertThat(Arrays.copyOf(packet, 28)).isEqualTo(plain);
    }
  }

  @Test
  void sequenceRollsOverAndPacketsMayComeOutOfOrder() {
    Srtp out = new Srtp(KEY, SALT);
    Srtp in = new Srtp(KEY, SALT);
    byte[][] packets = new byte[40][];
    for (int i = 0; i < 40; i++) {
      packets[i] = rtp((65_520 + i) & 0xFFFF, 160);
      out.protect(packets[i], 172);
    }
    for (int i = 0; i < 40; i += 2) {
      assertThat(in.unprotect(packets[i + 1], 182)).as("packet %d", i + 1).isEqualTo(172);
      assertThat(in.unprotect(packets[i], 182)).as("packet %d", i).isEqualTo(172);
    }
  }

  @Test
  void replayedAndAncientPacketsAreRefused() {
    Srtp out = new Srtp(KEY, SALT);
    Srtp in = new Srtp(KEY, SALT);
    byte[] first = rtp(100, 160);
    out.protect(first, 172);
    byte[] late = rtp(101, 160);
    out.protect(late, 172);
    assertThat(in.unprotect(first.clone(), 182)).isEqualTo(172);
    assertThat(in.unprotect(first.clone(), 182)).isEqualTo(-1);
    for (int i = 0; i < 70; i++) {
      byte[] packet = rtp(102 + i, 160);
      out.protect(packet, 172);
      assertThat(in.unprotect(packet, 182)).isEqualTo(172);
    }
    assertThat(in.unprotect(late, 182)).as("older than the window").isEqualTo(-1);
  }

  @Test
  void flippedBitAnywhereIsRefused() {
    byte[] sealed = rtp(7, 20);
    new Srtp(KEY, SALT).protect(sealed, 32);
    for (int bit = 0; bit < 8 * sealed.length; bit++) {
      byte[] forged = sealed.clone();
      forged[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(new Srtp(KEY, SALT).unprotect(forged, forged.length)).isEqualTo(-1);
    }
  }

  @Test
  void garbageOfAnyLengthIsRefusedWithoutHarm() {
    Srtp in = new Srtp(KEY, SALT);
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] junk = new byte[random.nextInt(1500)];
      random.nextBytes(junk);
      assertThat(in.unprotect(junk, junk.length)).isEqualTo(-1);
      assertThat(in.unprotectRtcp(junk, junk.length)).isEqualTo(-1);
    }
  }
}
