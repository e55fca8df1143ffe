package org.hongyan.telephony.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hongyan.telephony.api.BridgeId;
import org.hongyan.telephony.api.BridgeRole;
import org.hongyan.telephony.api.CallSpec;
import org.hongyan.telephony.api.EndedBy;
import org.hongyan.telephony.api.LegEvent.Detection;
import org.hongyan.telephony.api.LegEvent.LegAnswered;
import org.hongyan.telephony.api.LegEvent.LegEnded;
import org.hongyan.telephony.api.LegEvent.LegProgress;
import org.hongyan.telephony.api.LegEvent.MediaUp;
import org.hongyan.telephony.api.LegEvent.RecordingReady;
import org.hongyan.telephony.api.LegId;
import org.hongyan.telephony.embedded.Ear;
import org.hongyan.telephony.embedded.EmbeddedConfig;
import org.hongyan.telephony.embedded.EmbeddedGateway;
import org.hongyan.telephony.media.MediaConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every behaviour of the simulated carrier as the embedded gateway sees it. */
@Execution(ExecutionMode.CONCURRENT)
class SimulatedCarrierTest {
  private static final Duration RING = Duration.ofMillis(300);
  private static final Duration TALK = Duration.ofMillis(2500);
  private static final Map<String, Behaviour> RULES =
      Map.ofEntries(
          Map.entry("100", new Behaviour.Answer(RING, Duration.ofSeconds(4), true)),
          Map.entry("101", new Behaviour.Tone(RING, TALK, 1000)),
          Map.entry("102", new Behaviour.Silent(RING, TALK)),
          Map.entry("103", new Behaviour.Machine(RING, Duration.ofMillis(800))),
          Map.entry("104", new Behaviour.NoAnswer(Duration.ofSeconds(30))),
          Map.entry("105", new Behaviour.Busy(RING)),
          Map.entry("106", new Behaviour.EarlyBusy(Duration.ofMillis(1500))),
          Map.entry("107", new Behaviour.Vacant()),
          Map.entry("108", new Behaviour.Off()),
          Map.entry("109", new Behaviour.Tone(RING, Duration.ofSeconds(20), 440)),
          Map.entry("110", new Behaviour.EarlyBusy(Duration.ofSeconds(20))));

  @TempDir Path folder;
  private SimulatedCarrier carrier;
  private EmbeddedGateway gateway;
  private final Ear ear = new Ear();

  @BeforeEach
  void start() {
    var here = InetAddress.getLoopbackAddress();
    var media = new MediaConfig(here, 10_000, 29_999);
    carrier =
        new SimulatedCarrier(
            new SimulatedCarrier.Config(here, 0, media, folder.resolve("carrier.log")),
            CarrierPlan.realistic(1),
            number -> Optional.ofNullable(RULES.get(number)),
            InstantSource.system());
    var config = new EmbeddedConfig(here, 0, List.of(carrier.trunk("demo")), media);
    gateway = new EmbeddedGateway(config, InstantSource.system());
    gateway.subscribe(ear);
  }

  @AfterEach
  void stop() {
    gateway.close();
    carrier.close();
  }

  @Test
  void aPersonGreetsAndSaysGoodbye() throws Exception {
    var leg = dial("100");
    assertThat(ear.await(leg, LegProgress.class).sip()).isEqualTo(180);
    ear.await(leg, LegAnswered.class);
    ear.await(leg, MediaUp.class);
    assertThat(loudestWithin(leg, 3000)).isGreaterThan(0.2);
    var end = ear.await(leg, LegEnded.class);
    assertThat(end.by()).isEqualTo(EndedBy.REMOTE);
    assertThat(end.stats().lost()).isZero();
  }

  @Test
  void aToneIsRecordedOnTheCustomersSide() throws Exception {
    var leg = dial("101");
    var file = folder.resolve("tone.wav");
    gateway.record(leg, "r1", file);
    ear.await(leg, LegEnded.class);
    var ready = ear.await(leg, RecordingReady.class);
    assertThat(ready.millis()).isGreaterThan(2000);
    assertThat(ready.sha256()).hasSize(64);
    assertThat(Files.size(file)).isGreaterThan(30_000);
    assertThat(StereoTone.share(file, 1, 1000)).isGreaterThan(0.8);
    assertThat(StereoTone.share(file, 0, 1000)).isLessThan(0.1);
  }

  @Test
  void twoCustomersInOneBridgeHearEachOther() throws Exception {
    var left = dial("109");
    var right = dial("101");
    ear.await(right, MediaUp.class);
    var bridge = new BridgeId("b");
    gateway.join(bridge, left, BridgeRole.TALK);
    gateway.join(bridge, right, BridgeRole.TALK);
    var file = folder.resolve("both.wav");
    gateway.record(right, "both", file);
    ear.await(right, RecordingReady.class);
    assertThat(StereoTone.share(file, 0, 440)).isGreaterThan(0.8);
    assertThat(StereoTone.share(file, 1, 1000)).isGreaterThan(0.8);
  }

  @Test
  void silenceAfterTheAnswerBringsNoMedia() throws Exception {
    var leg = dial("102");
    ear.await(leg, LegAnswered.class);
    assertThat(ear.await(leg, LegEnded.class).stats().received()).isZero();
  }

  @Test
  void aMachineSpeaksBeepsAndListens() throws Exception {
    var leg = dial("103");
    ear.await(leg, LegAnswered.class);
    assertThat(loudestWithin(leg, 1500)).isGreaterThan(0.2);
    assertThat(ear.await(leg, LegEnded.class).by()).isEqualTo(EndedBy.REMOTE);
  }

  @Test
  void nobodyAnswersUntilWeCancel() throws Exception {
    var leg = dial("104");
    ear.await(leg, LegProgress.class);
    gateway.hangup(leg);
    assertThat(ear.await(leg, LegEnded.class).sip()).isEqualTo(487);
    awaitCarrierIdle();
  }

  @Test
  void refusalsCarryTheirCauses() throws Exception {
    assertThat(outcome("105")).isEqualTo("486/17");
    assertThat(outcome("107")).isEqualTo("404/1");
  }

  @Test
  void busyToneAndAnnouncementAreHeardBeforeTheRefusal() throws Exception {
    var busy = dial("106");
    assertThat(ear.await(busy, LegProgress.class).earlyMedia()).isTrue();
    ear.await(busy, MediaUp.class);
    assertThat(loudestWithin(busy, 800)).isGreaterThan(0.15);
    assertThat(ear.await(busy, LegEnded.class).q850()).isEqualTo(17);
    var off = dial("108");
    ear.await(off, MediaUp.class);
    assertThat(loudestWithin(off, 1500)).isGreaterThan(0.15);
    gateway.hangup(off);
    ear.await(off, LegEnded.class);
  }

  @Test
  void theBusyToneIsRecognisedBeforeTheCarrierSaysSo() throws Exception {
    var leg = dial("110");
    gateway.detectTones(leg);
    var detection = ear.await(leg, Detection.class);
    assertThat(detection.verdict()).isEqualTo("BUSY");
    assertThat(detection.afterMillis()).isLessThan(5000);
    gateway.hangup(leg);
    assertThat(ear.await(leg, LegEnded.class).by()).isEqualTo(EndedBy.US);
  }

  @Test
  void everyDialIsOnTheCarriersOwnRecord() throws Exception {
    ear.await(dial("105"), LegEnded.class);
    ear.await(dial("107"), LegEnded.class);
    assertThat(carrier.dialled())
        .extracting(SimulatedCarrier.Dialled::number)
        .containsExactly("105", "107");
    assertThat(carrier.dialled())
        .extracting(SimulatedCarrier.Dialled::callId)
        .doesNotHaveDuplicates();
    assertThat(Files.readAllLines(folder.resolve("carrier.log")))
        .hasSize(2)
        .allMatch(line -> line.matches("\\S+Z 10[57] \\S+"));
  }

  @Test
  void theTrunkIsSeenAlive() throws Exception {
    awaitTrunk(true);
    ear.await(dial("105"), LegEnded.class);
    assertThat(gateway.health().ready()).isTrue();
  }

  @Test
  void fiftyCallsAtOnceAllComeToTheirEnd() throws Exception {
    for (var i = 0; i < 50; i++) {
      dial(i % 2 == 0 ? "101" : "105");
    }
    var ended = 0;
    for (var i = 0; i < 50; i++) {
      ended += ear.awaitAny(LegEnded.class, 15).stats().lost() == 0 ? 1 : 0;
    }
    assertThat(ended).isEqualTo(50);
    assertThat(gateway.health().liveLegs()).isZero();
    awaitCarrierIdle();
  }

  private void awaitCarrierIdle() throws InterruptedException {
    for (var waited = 0; waited < 100 && carrier.liveCalls() > 0; waited++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(carrier.liveCalls()).isZero();
  }

  private void awaitTrunk(boolean alive) throws InterruptedException {
    for (var waited = 0; waited < 100; waited++) {
      if (gateway.health().trunks().get("demo") == alive) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("the trunk never became " + alive);
  }

  private String outcome(String number) throws InterruptedException {
    var end = ear.await(dial(number), LegEnded.class);
    return end.sip() + "/" + end.q850();
  }

  private double loudestWithin(LegId leg, int millis) throws InterruptedException {
    var loudest = 0.0;
    for (var waited = 0; waited < millis; waited += 20) {
      loudest = Math.max(loudest, gateway.level(leg));
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return loudest;
  }

  private LegId dial(String number) {
    return gateway.originate(
        new CallSpec(
            UUID.randomUUID().toString(),
            number,
            "95588",
            "demo",
            Duration.ofSeconds(20),
            Duration.ofMinutes(2)));
  }
}
