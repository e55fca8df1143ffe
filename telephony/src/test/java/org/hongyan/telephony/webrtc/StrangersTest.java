package org.hongyan.telephony.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hongyan.telephony.media.BrowserPort;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.media.MediaEngine;
import org.hongyan.telephony.media.MediaListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has not passed ICE is not heard, whatever he sends and however early. */
class StrangersTest {
  private final MediaEngine engine = new MediaEngine(MediaConfig.loopback());
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final MediaListener listener =
      new MediaListener() {
        @Override
        public void firstPacket() {
          told.add("up");
        }

        @Override
        public void ended(String reason) {
          told.add(reason);
        }
      };
  private FakeBrowser browser;
  private FakeBrowser stranger;

  @BeforeEach
  void twoOutside() throws Exception {
    browser = new FakeBrowser();
    stranger = new FakeBrowser();
  }

  @AfterEach
  void hangUp() {
    browser.close();
    stranger.close();
    engine.close();
  }

  private BrowserPort opened() {
    BrowserPort port = engine.openBrowser("agent", browser.offer(), listener);
    browser.answered(port.answerSdp());
    stranger.answered(port.answerSdp());
    return port;
  }

  private SrtpKeys connected() throws Exception {
    browser.check(true);
    assertThat(browser.stunAnswers.poll(5, TimeUnit.SECONDS)).isNotNull();
    browser.shakeHands();
    SrtpKeys keys = browser.keys.get(15, TimeUnit.SECONDS);
    assertThat(browser.media.poll(5, TimeUnit.SECONDS)).as("the server is ready too").isNotNull();
    return keys;
  }

  private static byte[] rtp(Srtp srtp, int sequence) {
    byte[] packet = new byte[12 + 160 + 10];
    packet[0] = (byte) 0x80;
    Bytes.putShort(packet, 2, sequence);
    Bytes.putInt(packet, 4, 160 * sequence);
    Bytes.putInt(packet, 8, 77);
    return Arrays.copyOf(packet, srtp.protect(packet, 172));
  }

  /** A ClientHello of DTLS 1.2 that offers NULL ciphers only, as in the known attack. */
  private static byte[] helloWithNullCipher() {
    byte[] body = new byte[2 + 32 + 1 + 1 + 2 + 2 + 2];
    body[0] = (byte) 0xFE;
    body[1] = (byte) 0xFD;
    body[37] = 2;
    body[39] = 1;
    body[40] = 1;
    byte[] record = new byte[13 + 12 + body.length];
    record[0] = 22;
    record[1] = (byte) 0xFE;
    record[2] = (byte) 0xFD;
    Bytes.putShort(record, 11, 12 + body.length);
    record[13] = 1;
    record[16] = (byte) body.length;
    record[24] = (byte) body.length;
    System.arraycopy(body, 0, record, 25, body.length);
    return record;
  }

  @Test
  void strangersHelloBeforeTheBrowserDoesNotBreakSetUp() throws Exception {
    BrowserPort port = opened();
    for (int i = 0; i < 20; i++) {
      stranger.send(helloWithNullCipher());
    }
    stranger.shakeHands();
    Thread.sleep(300);
    SrtpKeys keys = connected();
    Srtp out = keys.fromClient();
    for (int i = 1; i <= 5; i++) {
      browser.send(rtp(out, i));
      stranger.send(helloWithNullCipher());
    }
    assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("up");
    byte[] silence = browser.media.poll(2, TimeUnit.SECONDS);
    assertThat(keys.fromServer().unprotect(silence, silence.length)).isEqualTo(172);
    assertThat(stranger.keys).isNotDone();
    assertThat(stranger.media).isEmpty();
    assertThat(engine.stats(port).received()).isEqualTo(5);
  }

  @Test
  void checkWithAWrongPasswordGetsNoAnswerAndNoVoice() throws Exception {
    BrowserPort port = opened();
    SrtpKeys keys = connected();
    stranger.check(false);
    assertThat(stranger.stunAnswers.poll(300, TimeUnit.MILLISECONDS)).isNull();
    Srtp out = keys.fromClient();
    stranger.send(rtp(out, 1));
    browser.send(rtp(out, 2));
    assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("up");
    assertThat(engine.stats(port).received()).isEqualTo(1);
  }

  @Test
  void browserWithAnotherCertificateThanItsOfferIsRefused() throws Exception {
    browser.claimAnotherFingerprint();
    opened();
    browser.check(true);
    browser.shakeHands();
    assertThat(told.poll(15, TimeUnit.SECONDS)).contains("no key could be agreed");
    assertThat(browser.media.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void replayAndJunkFromTheRightAddressAreNotHeard() throws Exception {
    BrowserPort port = opened();
    Srtp out = connected().fromClient();
    byte[] packet = rtp(out, 1);
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      browser.send(packet);
      byte[] junk = new byte[1 + random.nextInt(300)];
      random.nextBytes(junk);
      junk[0] = (byte) (0x80 | junk[0] & 0x3F);
      browser.send(junk);
    }
    assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("up");
    Thread.sleep(200);
    assertThat(engine.stats(port).received()).isEqualTo(1);
  }

  @Test
  void browserMayMoveToAnotherAddressByAValidCheck() throws Exception {
    BrowserPort port = opened();
    SrtpKeys keys = connected();
    stranger.check(true);
    assertThat(stranger.stunAnswers.poll(5, TimeUnit.SECONDS)).isNotNull();
    byte[] silence = stranger.media.poll(2, TimeUnit.SECONDS);
    assertThat(keys.fromServer().unprotect(silence, silence.length)).isEqualTo(172);
    stranger.send(rtp(keys.fromClient(), 1));
    assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("up");
    assertThat(engine.stats(port).received()).isEqualTo(1);
  }
}
