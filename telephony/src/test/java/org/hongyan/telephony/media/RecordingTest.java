package org.hongyan.telephony.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.hongyan.telephony.api.BridgeRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("measures sound to the packet")
class RecordingTest {
  private final MediaEngine engine = new MediaEngine(MediaConfig.loopback());
  private final RelayTest.Ear ear = new RelayTest.Ear();
  private Phone agent;
  private Phone customer;
  private RtpPort agentPort;
  private RtpPort customerPort;
  @TempDir private Path folder;

  @BeforeEach
  void bridged() throws Exception {
    agent = new Phone(Codec.PCMA);
    customer = new Phone(Codec.PCMU);
    agentPort = engine.openRtp("agent", new MediaListener() {});
    customerPort = engine.openRtp("customer", ear);
    agentPort.start(agent.address(), Codec.PCMA, -1);
    customerPort.start(customer.address(), Codec.PCMU, -1);
    engine.join("b", agentPort, BridgeRole.TALK);
    engine.join("b", customerPort, BridgeRole.TALK);
  }

  @AfterEach
  void hangUp() {
    engine.close();
    agent.close();
    customer.close();
  }

  @Test
  void agentIsLeftAndCustomerRightAtTheirTime() throws Exception {
    Path file = folder.resolve("new/call.wav");
    engine.record(customerPort, "r", file);
    agent.speak(agentPort.localPort(), Sound.tone(440, 1000));
    customer.speak(customerPort.localPort(), Sound.tone(1000, 1000));
    engine.close(customerPort);
    assertThat(ear.next()).isEqualTo("up");
    String[] ready = ear.next().split(" ");
    assertThat(ready[2]).isEqualTo(sha256(file));
    assertThat(Long.parseLong(ready[3])).isBetween(1950L, 2400L);
    short[] left = Sound.channel(file, 0);
    short[] right = Sound.channel(file, 1);
    assertThat(Sound.share(left, 440)).isGreaterThan(0.95);
    assertThat(Sound.share(right, 1000)).isGreaterThan(0.95);
    assertThat(Sound.loudBlocks(left)).isBetween(48, 52);
    assertThat(Sound.loudBlocks(Arrays.copyOfRange(left, 9000, left.length))).isZero();
    assertThat(Sound.loudBlocks(Arrays.copyOfRange(right, 0, 7000))).isZero();
  }

  @Test
  void pauseIsSilenceOfTheSameLength() throws Exception {
    Path file = folder.resolve("call.wav");
    engine.record(customerPort, "r", file);
    Thread speech = customer.speaking(customerPort.localPort(), Sound.tone(1000, 3000));
    Thread.sleep(1000);
    engine.pauseRecording(customerPort, true);
    Thread.sleep(1000);
    engine.pauseRecording(customerPort, false);
    speech.join();
    engine.stopRecording(customerPort);
    assertThat(ear.next()).isEqualTo("up");
    assertThat(ear.next()).startsWith("ready");
    short[] right = Sound.channel(file, 1);
    assertThat(Sound.loudBlocks(right)).isBetween(92, 108);
    assertThat(Sound.loudBlocks(Arrays.copyOfRange(right, 9600, 14_400))).isZero();
  }

  @Test
  void headerIsTrueWhileTheCallStillRuns() throws Exception {
    Path file = folder.resolve("call.wav");
    engine.record(customerPort, "r", file);
    customer.speak(customerPort.localPort(), Sound.tone(1000, 2500));
    ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(header.getShort(20)).isEqualTo((short) 7);
    assertThat(header.getInt(54)).isGreaterThan(8000).isLessThanOrEqualTo(header.limit() - 58);
    assertThat(header.getInt(4)).isEqualTo(header.getInt(54) + 50);
  }

  @Test
  void lossLeavesAGapAndNothingShifts() throws Exception {
    Path file = folder.resolve("call.wav");
    engine.record(customerPort, "r", file);
    customer.speak(customerPort.localPort(), Sound.tone(1000, 400));
    Thread.sleep(600);
    customer.skipTime(600);
    customer.speak(customerPort.localPort(), Sound.tone(1000, 400));
    engine.stopRecording(customerPort);
    assertThat(ear.next()).isEqualTo("up");
    assertThat(ear.next()).startsWith("ready");
    short[] right = Sound.channel(file, 1);
    assertThat(Sound.loudBlocks(right)).isBetween(38, 42);
    assertThat(Sound.loudBlocks(Arrays.copyOfRange(right, 4000, 7200))).isZero();
  }

  @Test
  void otherProgramsReadTheFile() throws Exception {
    Path file = folder.resolve("call.wav");
    engine.record(customerPort, "r", file);
    customer.speak(customerPort.localPort(), Sound.tone(1000, 300));
    engine.stopRecording(customerPort);
    assertThat(ear.next()).isEqualTo("up");
    assertThat(ear.next()).startsWith("ready");
    try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
      assertThat(in.getFormat().getChannels()).isEqualTo(2);
      assertThat(in.getFormat().getSampleRate()).isEqualTo(8000f);
      assertThat(in.getFormat().getEncoding().toString()).isEqualTo("ULAW");
      assertThat(in.getFrameLength()).isBetween(2000L, 5000L);
    }
  }

  @Test
  void junkFloodFromAStrangerLeavesTheRecordingWhole() throws Exception {
    Path file = folder.resolve("call.wav");
    engine.record(customerPort, "r", file);
    Thread speech = customer.speaking(customerPort.localPort(), Sound.tone(1000, 2000));
    long sent = 0;
    try (Phone stranger = new Phone(Codec.PCMU)) {
      byte[] junk = new byte[160];
      while (speech.isAlive()) {
        stranger.send(customerPort.localPort(), 0, false, (int) (160 * sent++), junk);
        if (sent % 20 == 0) {
          Thread.sleep(1);
        }
      }
      engine.stopRecording(customerPort);
      assertThat(stranger.heard()).isEmpty();
    }
    assertThat(sent).isGreaterThan(5000);
    assertThat(ear.next()).isEqualTo("up");
    assertThat(ear.next()).startsWith("ready");
    assertThat(Sound.loudBlocks(Sound.channel(file, 1))).isBetween(97, 103);
    assertThat(Sound.share(Sound.channel(file, 1), 1000)).isGreaterThan(0.95);
    assertThat(engine.stats(customerPort).lost()).isZero();
  }

  @Test
  void engineMayBeClosedTwiceAndAnswersAfterwards() throws Exception {
    customer.speak(customerPort.localPort(), Sound.tone(1000, 100));
    engine.record(customerPort, "r", folder.resolve("call.wav"));
    assertThat(ear.next()).isEqualTo("up");
    engine.close();
    engine.close();
    assertThat(ear.next()).startsWith("ready r");
    engine.play(customerPort, new short[160], false);
    assertThat(engine.stats(customerPort).received()).isEqualTo(5);
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
