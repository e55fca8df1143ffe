package org.hongyan.telephony.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.telephony.api.BridgeRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("measures sound to the packet")
class MixerTest {
  private static final BridgeRole TALK = BridgeRole.TALK;
  private final MediaEngine engine = new MediaEngine(MediaConfig.loopback());
  private final List<Phone> phones = new ArrayList<>();
  private final List<RtpPort> ports = new ArrayList<>();
  private final RelayTest.Ear ear = new RelayTest.Ear();

  private void joined(BridgeRole... roles) throws Exception {
    for (BridgeRole role : roles) {
      Phone phone = new Phone(phones.size() % 2 == 0 ? Codec.PCMU : Codec.PCMA);
      RtpPort port = engine.openRtp("leg-" + phones.size(), ear);
      port.start(phone.address(), phones.size() % 2 == 0 ? Codec.PCMU : Codec.PCMA, 101);
      engine.join("conference", port, role);
      phones.add(phone);
      ports.add(port);
    }
  }

  /** All speak at once, each at its own pitch. */
  private void allSpeak(int... hertz) throws Exception {
    List<Thread> speech = new ArrayList<>();
    for (int i = 0; i < hertz.length; i++) {
      speech.add(phones.get(i).speaking(ports.get(i).localPort(), Sound.tone(hertz[i], 1500)));
    }
    for (Thread thread : speech) {
      thread.join();
    }
    Thread.sleep(200);
  }

  private double heard(int who, int hertz) {
    return Sound.share(phones.get(who).heardPcm(), hertz);
  }

  @AfterEach
  void hangUp() {
    engine.close();
    phones.forEach(Phone::close);
  }

  @Test
  void eachOfThreeHearsTheTwoOthersAndNotItself() throws Exception {
    joined(TALK, TALK, TALK);
    allSpeak(400, 900, 1500);
    int[] hertz = {400, 900, 1500};
    for (int who = 0; who < 3; who++) {
      for (int from = 0; from < 3; from++) {
        if (who == from) {
          assertThat(heard(who, hertz[from])).isLessThan(0.01);
        } else {
          assertThat(heard(who, hertz[from])).isBetween(0.4, 0.6);
        }
      }
    }
  }

  @Test
  void whisperIsHeardByTheAgentOnlyAndIsNotRecorded(@TempDir Path folder) throws Exception {
    joined(TALK, TALK, BridgeRole.WHISPER);
    Path file = folder.resolve("call.wav");
    engine.record(ports.get(1), "r", file);
    allSpeak(400, 900, 1500);
    engine.stopRecording(ports.get(1));
    for (String told = ear.next(); !told.startsWith("ready"); told = ear.next()) {
      assertThat(told).isEqualTo("up");
    }
    assertThat(heard(0, 1500)).isBetween(0.4, 0.6);
    assertThat(heard(0, 900)).isBetween(0.4, 0.6);
    assertThat(heard(1, 1500)).isLessThan(0.01);
    assertThat(heard(1, 400)).isGreaterThan(0.9);
    assertThat(heard(2, 400)).isBetween(0.4, 0.6);
    assertThat(Sound.share(Sound.channel(file, 0), 1500)).isLessThan(0.01);
    assertThat(Sound.share(Sound.channel(file, 0), 400)).isGreaterThan(0.9);
  }

  @Test
  void listenerHearsAllAndIsHeardByNobody() throws Exception {
    joined(TALK, TALK, BridgeRole.LISTEN);
    allSpeak(400, 900, 1500);
    assertThat(heard(2, 400)).isBetween(0.4, 0.6);
    assertThat(heard(0, 1500)).isLessThan(0.01);
    assertThat(heard(1, 1500)).isLessThan(0.01);
  }

  @Test
  void bridgeGoesBackToRelayWhenTheListenerLeaves() throws Exception {
    joined(TALK, TALK, BridgeRole.LISTEN);
    allSpeak(400, 900, 1500);
    engine.leave(ports.get(2));
    phones.forEach(Phone::forget);
    allSpeak(400, 900, 1500);
    assertThat(heard(0, 900)).isGreaterThan(0.95);
    assertThat(Sound.loudBlocks(phones.get(0).heardPcm())).isBetween(73, 76);
    assertThat(Sound.loudBlocks(phones.get(2).heardPcm())).isZero();
  }

  @Test
  void mixedSoundHasNoHolesAtSteadyPace() throws Exception {
    joined(TALK, TALK, TALK);
    allSpeak(400);
    assertThat(Sound.loudBlocks(phones.get(1).heardPcm())).isBetween(72, 79);
  }
}
