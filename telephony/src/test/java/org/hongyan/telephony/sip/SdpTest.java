package org.hongyan.telephony.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdpTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final String HEAD =
      "v=0\r\no=- 1 1 IN IP4 10.0.0.9\r\ns=-\r\nc=IN IP4 10.0.0.9\r\nt=0 0\r\n";

  @Test
  void ourOwnOfferReadsBack() {
    var offer = Sdp.parse(Sdp.offer(HERE, 11_000, 7));
    assertThat(offer.remote().getPort()).isEqualTo(11_000);
    assertThat(offer.codecs()).containsExactly(Sdp.PCMA, Sdp.PCMU);
    assertThat(offer.dtmfPayloadType()).isEqualTo(Sdp.OUR_DTMF);
    assertThat(offer.direction()).isEqualTo(Sdp.Direction.SENDRECV);
  }

  @Test
  void theAnswerTakesTheOfferersFirstCodecAndEventNumber() {
    var offer =
        Sdp.parse(
            HEAD
                + "m=audio 4000 RTP/AVP 18 0 8 96\r\na=rtpmap:96 telephone-event/8000\r\na=sendonly\r\n");
    assertThat(offer.onHold()).isTrue();
    var answer = Sdp.parse(Sdp.answer(offer, HERE, 12_000, 1, 2));
    assertThat(answer.codecs()).containsExactly(Sdp.PCMU);
    assertThat(answer.dtmfPayloadType()).isEqualTo(96);
    assertThat(answer.direction()).isEqualTo(Sdp.Direction.RECVONLY);
  }

  @Test
  void otherStreamsAreRefusedInTheirPlace() {
    var offer =
        Sdp.parse(
            HEAD
                + "m=video 5000 RTP/AVP 31\r\nm=audio 4000 RTP/AVP 8\r\nm=image 6000 udptl t38\r\n");
    var answer = Sdp.answer(offer, HERE, 12_000, 1, 1);
    assertThat(answer.lines().filter(line -> line.startsWith("m=")))
        .containsExactly("m=video 0 RTP/AVP 31", "m=audio 12000 RTP/AVP 8", "m=image 0 udptl t38");
  }

  @Test
  void holdByTheZeroAddressIsUnderstood() {
    var offer = Sdp.parse(HEAD + "m=audio 4000 RTP/AVP 8\r\nc=IN IP4 0.0.0.0\r\n");
    assertThat(offer.onHold()).isTrue();
    assertThat(Sdp.answer(offer, HERE, 1000, 1, 1)).contains("a=inactive");
  }

  @Test
  void theAddressOfTheStreamBeatsThatOfTheSession() {
    var text =
        HEAD
            + "m=video 9 RTP/AVP 31\r\nc=IN IP4 10.0.0.1\r\nm=audio 4000 RTP/AVP 8\r\nc=IN IP6 ::1\r\n";
    assertThat(Sdp.parse(text).address().getHostAddress()).isEqualTo("0:0:0:0:0:0:0:1");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'v=1~m=audio 1 RTP/AVP 8'                                | not v=0
          ''                                                       | not v=0
          'v=0~m=audio 4000 RTP/AVP 8'                             | no connection address
          'v=0~c=IN IP4 10.0.0.9~m=audio 4000 RTP/AVP 18'          | neither PCMU nor PCMA
          'v=0~c=IN IP4 10.0.0.9~m=audio 4000 RTP/SAVP 8'          | no audio over RTP/AVP
          'v=0~c=IN IP4 10.0.0.9~m=image 4000 udptl t38'           | no audio over RTP/AVP
          'v=0~c=IN IP4 10.0.0.9~m=audio 70000 RTP/AVP 8'          | above 65535
          'v=0~c=IN IP4 10.0.0.9~m=audio 999999 RTP/AVP 8'         | m-line
          'v=0~c=IN IP4 10.0.0.9~m=audio -1 RTP/AVP 8'             | m-line
          'v=0~c=IN IP4 10.0.0.9~m=audio 4000 RTP/AVP'             | m-line
          'v=0~c=IN IP4 10.0.0.9~m=audio 4000 RTP/AVP 8 999'       | above 127
          'v=0~c=IN IP4 10.0.0.9~m=audio 4000 RTP/AVP x'           | not a number
          'v=0~c=IN IP4 999.0.0.9~m=audio 4000 RTP/AVP 8'          | not an IP address
          'v=0~c=IN IP4 evil.example~m=audio 4000 RTP/AVP 8'       | not a literal IP address
          'v=0~c=IN IP4 224.1.1.1~m=audio 4000 RTP/AVP 8'          | multicast
          'v=0~c=IN IP6 10.0.0.9~m=audio 4000 RTP/AVP 8'           | not a literal IP address
          'v=0~c=IN IP4~m=audio 4000 RTP/AVP 8'                    | c-line
          'v=0~~c=IN IP4 10.0.0.9~m=audio 4000 RTP/AVP 8'          | an empty line inside
          'v=0~hello~m=audio 4000 RTP/AVP 8'                       | not of the form
          'v=0~c=IN IP4 10.0.0.9~m=audio 4000 RTP/AVP 8~a=rtpmap:999 telephone-event/8000' | above 127
          """)
  void malformedInputIsRefusedWithItsReason(String text, String reason) {
    assertThatThrownBy(() -> Sdp.parse(text == null ? "" : text.replace("~", "\r\n") + "\r\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void fiftyThousandDamagedOffersEndInAResultOrARefusal() {
    var random = new Random(20_261_123);
    var good = Sdp.offer(HERE, 11_000, 7).getBytes(StandardCharsets.ISO_8859_1);
    var accepted = 0;
    for (var round = 0; round < 50_000; round++) {
      var damaged = good.clone();
      for (var hit = random.nextInt(1, 6); hit > 0; hit--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        Sdp.parse(
            new String(
                damaged, 0, random.nextInt(1, damaged.length + 1), StandardCharsets.ISO_8859_1));
        accepted++;
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("session description with");
      }
    }
    assertThat(accepted).isBetween(1, 49_999);
  }

  @Test
  void overlongTextIsRefusedAtOnce() {
    assertThatThrownBy(() -> Sdp.parse("v=0\r\n" + "a=x\r\n".repeat(10_000)))
        .hasMessageContaining("longer than");
  }
}
