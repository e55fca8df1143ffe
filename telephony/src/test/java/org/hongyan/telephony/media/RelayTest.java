package org.hongyan.telephony.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hongyan.telephony.api.BridgeRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("measures sound to the packet")
class RelayTest {
  private final MediaEngine engine = new MediaEngine(MediaConfig.loopback());
  private Phone agent;
  private Phone customer;
  private RtpPort agentPort;
  private RtpPort customerPort;
  private final Ear agentEar = new Ear();
  private final Ear customerEar = new Ear();

  /** Keeps what the engine told. */
  static final class Ear implements MediaListener {
    final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Override
    public void firstPacket() {
      told.add("up");
    }

    @Override
    public void stalled(long millis) {
      told.add("stalled");
    }

    @Override
    public void digit(char digit) {
      told.add("digit " + digit);
    }

    @Override
    public void recordingReady(String id, Path file, String sha256, long millis) {
      told.add("ready " + id + " " + sha256 + " " + millis);
    }

    @Override
    public void ended(String reason) {
      told.add("ended " + reason);
    }

    @Override
    public void detection(String verdict, long afterMillis, double confidence) {
      told.add("tone " + verdict);
    }

    String next() throws InterruptedException {
      return told.poll(8, TimeUnit.SECONDS);
    }
  }

  @BeforeEach
  void twoTelephones() throws IOException {
    agent = new Phone(Codec.PCMU);
    customer = new Phone(Codec.PCMA);
    agentPort = engine.openRtp("agent", agentEar);
    customerPort = engine.openRtp("customer", customerEar);
    agentPort.start(agent.address(), Codec.PCMU, 101);
    customerPort.start(customer.address(), Codec.PCMA, 101);
  }

  @AfterEach
  void hangUp() {
    engine.close();
    agent.close();
    customer.close();
  }

  private void bridged() {
    engine.join("b", agentPort, BridgeRole.TALK);
    engine.join("b", customerPort, BridgeRole.TALK);
  }

  @Test
  void bothHearEachOtherInTheirOwnLaw() throws Exception {
    bridged();
    Thread other = agent.speaking(agentPort.localPort(), Sound.tone(440, 1000));
    customer.speak(customerPort.localPort(), Sound.tone(1000, 1000));
    other.join();
    Thread.sleep(50);
    assertThat(Sound.share(customer.heardPcm(), 440)).isGreaterThan(0.95);
    assertThat(Sound.share(agent.heardPcm(), 1000)).isGreaterThan(0.95);
    assertThat(Sound.loudBlocks(customer.heardPcm())).isEqualTo(50);
    assertThat(customer.heard()).allMatch(packet -> packet.type() == 8);
    assertThat(agentEar.next()).isEqualTo("up");
    assertThat(engine.stats(agentPort).lost()).isZero();
    assertThat(engine.stats(agentPort).received()).isEqualTo(50);
  }

  @Test
  void newestSoundIsHeardAtTheMomentOfJoining() throws Exception {
    int heard = 0;
    for (int attempt = 0; attempt < 10 && heard == 0; attempt++) {
      engine.join("b", agentPort, BridgeRole.TALK);
      customer.speak(customerPort.localPort(), Sound.tone(1000, 20));
      engine.join("b", customerPort, BridgeRole.TALK);
      Thread.sleep(100);
      heard = Sound.loudBlocks(agent.heardPcm());
      engine.leave(customerPort);
    }
    assertThat(heard).isEqualTo(1);
  }

  @Test
  void streamRunsOnThroughSilenceRelayAndMessages() throws Exception {
    Thread.sleep(200);
    bridged();
    agent.speak(agentPort.localPort(), Sound.tone(440, 300));
    engine.play(customerPort, Sound.tone(700, 300), false);
    Thread.sleep(500);
    agent.speak(agentPort.localPort(), Sound.tone(440, 300));
    List<Phone.Heard> heard = customer.heard();
    for (int i = 1; i < heard.size(); i++) {
      Phone.Heard before = heard.get(i - 1);
      Phone.Heard now = heard.get(i);
      assertThat((now.sequence() - before.sequence()) & 0xFFFF).isEqualTo(1);
      assertThat(now.timestamp() - before.timestamp()).isBetween(160, 1600);
    }
    assertThat(heard.stream().filter(Phone.Heard::marker).count()).isBetween(2L, 5L);
    assertThat(Sound.loudBlocks(customer.heardPcm())).isBetween(44, 46);
  }

  @Test
  void lossOfTheSenderIsPassedOnAndCounted() throws Exception {
    bridged();
    byte[] frame = new byte[160];
    for (int i = 0; i < 10; i++) {
      agent.send(agentPort.localPort(), 0, false, i * 160, frame);
    }
    agent.skip(5);
    for (int i = 15; i < 20; i++) {
      agent.send(agentPort.localPort(), 0, false, i * 160, frame);
    }
    Thread.sleep(100);
    assertThat(engine.stats(agentPort).lost()).isEqualTo(5);
    assertThat(engine.stats(agentPort).received()).isEqualTo(15);
  }

  @Test
  void thirdSocketIsNeitherHeardNorRecordedNorAnswered(@TempDir Path folder) throws Exception {
    bridged();
    Path file = folder.resolve("call.wav");
    engine.record(customerPort, "r1", file);
    try (Phone stranger = new Phone(Codec.PCMA)) {
      Thread early = stranger.speaking(customerPort.localPort(), Sound.tone(2000, 1200));
      Thread.sleep(60);
      customer.speak(customerPort.localPort(), Sound.tone(1000, 1000));
      early.join();
      engine.stopRecording(customerPort);
      assertThat(customerEar.next()).isEqualTo("up");
      assertThat(customerEar.next()).startsWith("ready r1");
      assertThat(Sound.share(agent.heardPcm(), 2000)).isLessThan(0.01);
      assertThat(Sound.share(agent.heardPcm(), 1000)).isGreaterThan(0.95);
      assertThat(Sound.share(Sound.channel(file, 1), 2000)).isLessThan(0.01);
      assertThat(stranger.heard()).isEmpty();
    }
  }

  @Test
  void partyBehindAnAddressTranslatorIsLearntAndThenAlone() throws Exception {
    bridged();
    try (Phone translated = new Phone(Codec.PCMA);
        Phone stranger = new Phone(Codec.PCMA)) {
      translated.speak(customerPort.localPort(), Sound.tone(1000, 400));
      stranger.speak(customerPort.localPort(), Sound.tone(2000, 400));
      Thread.sleep(50);
      assertThat(Sound.share(agent.heardPcm(), 1000)).isGreaterThan(0.95);
      assertThat(Sound.loudBlocks(agent.heardPcm())).isEqualTo(16);
      assertThat(translated.heard()).isNotEmpty();
      assertThat(stranger.heard()).isEmpty();
    }
  }

  @Test
  void keysAreToldOnceAndPassedOn() throws Exception {
    bridged();
    customer.press(customerPort.localPort(), '5', 101);
    customer.press(customerPort.localPort(), '#', 101);
    assertThat(customerEar.next()).isEqualTo("up");
    assertThat(customerEar.next()).isEqualTo("digit 5");
    assertThat(customerEar.next()).isEqualTo("digit #");
    assertThat(customerEar.told).isEmpty();
    assertThat(agent.heard().stream().filter(h -> h.type() == 101).count()).isEqualTo(16);
  }

  @Test
  void keysSentAreThreeEndedEventsWithOneTimestampEach() throws Exception {
    engine.sendDtmf(customerPort, "1*");
    Thread.sleep(800);
    List<Phone.Heard> events =
        customer.heard().stream().filter(heard -> heard.type() == 101).toList();
    assertThat(events.stream().map(Phone.Heard::timestamp).distinct().count()).isEqualTo(2);
    assertThat(events).hasSize(22);
    assertThat(events.get(0).payload()[0]).isEqualTo((byte) 1);
    assertThat(events.get(21).payload()[0]).isEqualTo((byte) 10);
    assertThat(events.stream().filter(e -> (e.payload()[1] & 0x80) != 0).count()).isEqualTo(6);
  }

  @Test
  void peersHearRingingUntilItIsTurnedOff() throws Exception {
    bridged();
    engine.ringback(customerPort, true);
    Thread.sleep(600);
    engine.ringback(customerPort, false);
    assertThat(Sound.share(agent.heardPcm(), 450)).isGreaterThan(0.95);
    assertThat(Sound.loudBlocks(agent.heardPcm())).isBetween(24, 33);
    assertThat(Sound.loudBlocks(customer.heardPcm())).isZero();
  }

  @Test
  void mutedPartyIsNotHeardButHears() throws Exception {
    bridged();
    engine.mute(agentPort, true);
    Thread other = agent.speaking(agentPort.localPort(), Sound.tone(440, 500));
    customer.speak(customerPort.localPort(), Sound.tone(1000, 500));
    other.join();
    assertThat(Sound.loudBlocks(customer.heardPcm())).isZero();
    assertThat(Sound.loudBlocks(agent.heardPcm())).isGreaterThan(20);
    assertThat(engine.level(agentPort)).isGreaterThan(0.3);
  }

  @Test
  void silenceOfThreeSecondsIsToldOnce() throws Exception {
    customer.speak(customerPort.localPort(), Sound.tone(1000, 100));
    assertThat(customerEar.next()).isEqualTo("up");
    assertThat(customerEar.next()).isEqualTo("stalled");
    Thread.sleep(1000);
    assertThat(customerEar.told).isEmpty();
  }
}
