package org.hongyan.telephony.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hongyan.telephony.api.BridgeRole;
import org.hongyan.telephony.api.LegStats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A real Chromium with a fake microphone of 440 Hz, a customer of 1000 Hz. */
@Isolated("measures sound to the packet")
class BrowserAudioIT {
  private final MediaEngine engine = new MediaEngine(MediaConfig.loopback());
  private final List<BrowserPort> browsers = new CopyOnWriteArrayList<>();
  private final RelayTest.Ear agentEar = new RelayTest.Ear();
  private final RelayTest.Ear customerEar = new RelayTest.Ear();
  private AgentBrowser browser;
  private Phone customer;
  private RtpPort customerPort;
  @TempDir private Path folder;

  @BeforeEach
  void agentAtWork() throws Exception {
    Path microphone = folder.resolve("microphone.wav");
    short[] tone = new short[48_000];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (12_000 * Math.sin(2 * Math.PI * 440 * i / 48_000));
    }
    Sound.writeWav(microphone, tone, 48_000);
    browser = new AgentBrowser(microphone, this::answer);
    customer = new Phone(Codec.PCMA);
    customerPort = engine.openRtp("customer", customerEar);
    customerPort.start(customer.address(), Codec.PCMA, 101);
  }

  private String answer(String offerSdp) {
    BrowserPort port = engine.openBrowser("agent-" + browsers.size(), offerSdp, agentEar);
    browsers.add(port);
    String sdp = port.answerSdp().replace("\r\n", "\\r\\n");
    return "{\"leg\":\"" + port.legId() + "\",\"answerSdp\":\"" + sdp + "\"}";
  }

  @AfterEach
  void hangUp() {
    browser.close();
    customer.close();
    engine.close();
  }

  private void callFor(int millis, BrowserPort agent, Path file) throws Exception {
    engine.join("call", agent, BridgeRole.TALK);
    engine.join("call", customerPort, BridgeRole.TALK);
    engine.record(customerPort, "r", file);
    Thread speech = customer.speaking(customerPort.localPort(), Sound.tone(1000, millis));
    List<Double> heard = new ArrayList<>();
    while (speech.isAlive()) {
      browser.page.waitForTimeout(200);
      heard.add(((Number) browser.page.evaluate("heard()")).doubleValue());
    }
    engine.stopRecording(customerPort);
    List<Double> sure = heard.stream().filter(hertz -> Math.abs(hertz - 1000) < 15).toList();
    assertThat(sure.size()).as("of %s", heard).isGreaterThan(heard.size() * 6 / 10);
  }

  @Test
  void bothVoicesAreHeardAndRecordedWithoutLoss() throws Exception {
    assertThat(browser.page.evaluate("begin()")).isEqualTo("agent-0");
    assertThat(agentEar.next()).isEqualTo("up");
    Path file = folder.resolve("call.wav");
    callFor(4000, browsers.getFirst(), file);
    assertThat(customerEar.next()).isEqualTo("up");
    assertThat(customerEar.next()).startsWith("ready r");
    assertThat(Sound.share(Sound.channel(file, 0), 440)).isGreaterThan(0.8);
    assertThat(Sound.share(Sound.channel(file, 1), 1000)).isGreaterThan(0.8);
    assertThat(Sound.loudBlocks(Sound.channel(file, 0))).isGreaterThan(180);
    assertThat(Sound.share(customer.heardPcm(), 440)).isGreaterThan(0.8);
    LegStats stats = engine.stats(browsers.getFirst());
    assertThat(stats.received()).isGreaterThan(180);
    assertThat(stats.lost()).isLessThan(stats.received() / 100 + 1);
    browser.page.waitForFunction("audio.quality() && audio.quality().packetsReceived > 150");
    assertThat(((Number) browser.page.evaluate("audio.quality().loss")).doubleValue())
        .isLessThan(0.01);
    assertThat(((Number) browser.page.evaluate("audio.level()")).doubleValue())
        .isCloseTo(0.37, within(0.15));
    browser.page.waitForFunction("audio.quality().roundTrip !== null");
    for (int i = 0; i < 100 && engine.quality(browsers.getFirst()).roundTripMillis() == 0; i++) {
      browser.page.waitForTimeout(100);
    }
    assertThat(engine.quality(browsers.getFirst()).roundTripMillis()).isBetween(0.001, 500.0);
    assertThat(engine.quality(browsers.getFirst()).remoteLoss()).isLessThan(0.01);
  }

  @Test
  void lostConnectionComesBackByItselfAsANewLeg() throws Exception {
    browser.page.evaluate("begin()");
    assertThat(agentEar.next()).isEqualTo("up");
    engine.close(browsers.getFirst());
    browser.page.waitForFunction("events.some((e) => e === 'up agent-1')");
    assertThat(browser.page.evaluate("events[0]").toString()).startsWith("lost");
    assertThat(browser.page.evaluate("audio.leg()")).isEqualTo("agent-1");
    callFor(2000, browsers.get(1), folder.resolve("again.wav"));
  }

  @Test
  void closedPageEndsTheLeg() throws Exception {
    browser.page.evaluate("begin()");
    assertThat(agentEar.next()).isEqualTo("up");
    browser.page.evaluate("audio.close()");
    assertThat(agentEar.next()).isEqualTo("ended the page closed the connection");
  }
}
