package org.hongyan.telephony.webrtc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {
  private static final String OFFER =
      String.join(
          "\r\n",
          "v=0",
          "o=- 4611731400430051336 2 IN IP4 127.0.0.1",
          "s=-",
          "t=0 0",
          "a=group:BUNDLE 0 1",
          "m=audio 9 UDP/TLS/RTP/SAVPF 111 8 0 110 126",
          "c=IN IP4 0.0.0.0",
          "a=ice-ufrag:uHrG",
          "a=ice-pwd:2BV6xuJ1Z1yY0Xc0o3rQwv7N",
          "a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB",
          "a=setup:actpass",
          "a=mid:0",
          "a=sendrecv",
          "a=rtcp-mux",
          "a=rtpmap:111 opus/48000/2",
          "a=rtpmap:110 telephone-event/48000",
          "a=rtpmap:126 telephone-event/8000",
          "m=video 9 UDP/TLS/RTP/SAVPF 96 97",
          "c=IN IP4 0.0.0.0",
          "a=mid:1",
          "");

  @Test
  void offerOfABrowserIsRead() {
    Offer offer = Offer.parse(OFFER);
    assertThat(offer.laws()).containsExactly(8, 0);
    assertThat(offer.dtmfType()).isEqualTo(126);
    assertThat(offer.iceUser()).isEqualTo("uHrG");
    assertThat(offer.fingerprint()).hasSize(32).containsOnly(0xAB);
  }

  @Test
  void answerTakesAudioAndDeclinesTheRest() {
    List<InetSocketAddress> candidates =
        List.of(new InetSocketAddress("192.0.2.7", 12_000), new InetSocketAddress("::1", 12_000));
    String answer = Answer.to(Offer.parse(OFFER), "user", "pass", "AA:BB", candidates, -5).sdp();
    assertThat(answer.lines())
        .contains("m=audio 12000 UDP/TLS/RTP/SAVPF 8 0 126", "a=ice-lite", "a=setup:passive")
        .contains("m=video 0 UDP/TLS/RTP/SAVPF 96", "a=group:BUNDLE 0", "a=rtcp-mux")
        .anyMatch(line -> line.matches("a=candidate:1 1 udp \\d+ 192.0.2.7 12000 typ host"))
        .anyMatch(line -> line.matches("a=candidate:2 1 udp \\d+ [0:]+1 12000 typ host"))
        .noneMatch(line -> line.contains("opus"));
  }

  @ParameterizedTest
  @CsvSource({
    "m=audio 9, m=application 9, has no audio",
    "UDP/TLS/RTP/SAVPF 111, RTP/AVP 111, 'wants RTP/AVP, not UDP/TLS/RTP/SAVPF'",
    "111 8 0 110, 111 110, has neither PCMU nor PCMA",
    "a=rtcp-mux, a=x, has no rtcp-mux",
    "a=fingerprint, a=x, is not encrypted",
    "sha-256, md5, has a fingerprint other than",
    "AB:AB, AB:XX, has a fingerprint that cannot be read",
    "a=ice-ufrag:uHrG, a=x, has no ICE user",
    "a=ice-ufrag:uHrG, a=ice-ufrag:a b, has a word that cannot be read",
    "a=setup:actpass, a=setup:passive, is passive in DTLS",
    "a=sendrecv, a=recvonly, is recvonly",
    "a=mid:0, a=mid:<script>, has a word that cannot be read"
  })
  void unusableOfferIsRefusedWithItsReason(String what, String instead, String reason) {
    assertThatThrownBy(() -> Offer.parse(OFFER.replaceFirst(what, instead)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void hugeOfferIsRefused() {
    assertThatThrownBy(() -> Offer.parse(OFFER + "a=x\r\n".repeat(30_000)))
        .hasMessageContaining("is longer than");
  }
}
