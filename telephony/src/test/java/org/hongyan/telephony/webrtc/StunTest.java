package org.hongyan.telephony.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Vectors of RFC 5769. */
class StunTest {
  private static final byte[] PASSWORD =
      "VOkJxbRl1RmTxUk/WvJxBt".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] REQUEST =
      HexFormat.of()
          .parseHex(
              "000100582112a442b7e7a701bc34d686fa87dfae"
                  + "802200105354554e207465737420636c69656e74"
                  + "002400046e0001ff80290008932ff9b151263b36"
                  + "000600096576746a3a68367659202020"
                  + "000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
                  + "80280004e57a3bcf");
  private static final byte[] RESPONSE =
      HexFormat.of()
          .parseHex(
              "0101003c2112a442b7e7a701bc34d686fa87dfae"
                  + "8022000b7465737420766563746f7220"
                  + "002000080001a147e112a643"
                  + "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
                  + "80280004c07d4c96");

  @Test
  void requestOfTheStandardIsRead() {
    Stun request = Stun.parse(REQUEST, REQUEST.length);
    assertThat(request).isNotNull();
    assertThat(request.isBindingRequest()).isTrue();
    assertThat(request.username()).isEqualTo("evtj:h6vY");
    assertThat(request.isSignedWith(PASSWORD)).isTrue();
    assertThat(request.isSignedWith("another".getBytes(StandardCharsets.US_ASCII))).isFalse();
    assertThat(request.usesCandidate()).isFalse();
  }

  @Test
  void responseOfTheStandardIsSignedAsOurs() {
    assertThat(Stun.parse(RESPONSE, RESPONSE.length).isSignedWith(PASSWORD)).isTrue();
    byte[] ours =
        Stun.parse(REQUEST, REQUEST.length)
            .response(new InetSocketAddress("192.0.2.1", 32_853), PASSWORD);
    assertThat(Arrays.copyOfRange(ours, 4, 20)).isEqualTo(Arrays.copyOfRange(RESPONSE, 4, 20));
    assertThat(Arrays.copyOfRange(ours, 20, 32)).isEqualTo(Arrays.copyOfRange(RESPONSE, 36, 48));
    Stun read = Stun.parse(ours, ours.length);
    assertThat(read).isNotNull();
    assertThat(read.isSignedWith(PASSWORD)).isTrue();
  }

  @Test
  void anyChangedByteIsNoticed() {
    for (int i = 0; i < REQUEST.length; i++) {
      byte[] changed = REQUEST.clone();
      changed[i] ^= 1;
      assertThat(Stun.parse(changed, changed.length)).as("byte %d", i).isNull();
    }
  }

  @Test
  void junkIsRefusedWithoutHarm() {
    Random random = new Random(2);
    for (int i = 0; i < 50_000; i++) {
      byte[] junk = new byte[4 * random.nextInt(40)];
      random.nextBytes(junk);
      if (junk.length >= 20) {
        Bytes.putShort(junk, 0, 1);
        Bytes.putShort(junk, 2, junk.length - 20);
        Bytes.putInt(junk, 4, 0x2112A442);
      }
      Stun read = Stun.parse(junk, junk.length);
      assertThat(read == null || !read.isSignedWith(PASSWORD)).isTrue();
    }
  }
}
