package org.hongyan.telephony.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.hongyan.telephony.api.CallSpec;
import org.hongyan.telephony.api.EndedBy;
import org.hongyan.telephony.api.LegEvent;
import org.hongyan.telephony.api.LegEvent.Digit;
import org.hongyan.telephony.api.LegEvent.LegAnswered;
import org.hongyan.telephony.api.LegEvent.LegEnded;
import org.hongyan.telephony.api.LegEvent.LegProgress;
import org.hongyan.telephony.api.LegEvent.MediaUp;
import org.hongyan.telephony.api.LegId;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.sip.Transport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The embedded gateway against sipp; the numbers' first digits choose what the carrier does. */
class SippCarrierTest {
  @TempDir Path folder;
  private SippCarrier carrier;
  private EmbeddedGateway gateway;
  private final Ear ear = new Ear();

  @AfterEach
  void close() throws Exception {
    gateway.close();
    carrier.close();
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void anAnsweredCallCarriesSoundUntilWeHangUp(Transport transport) throws Exception {
    start(transport);
    var leg = dial("13800138000");
    assertThat(ear.await(leg, LegProgress.class).sip()).isEqualTo(180);
    ear.await(leg, LegAnswered.class);
    ear.await(leg, MediaUp.class);
    TimeUnit.MILLISECONDS.sleep(1000);
    assertThat(gateway.level(leg)).isBetween(0.15, 0.35);
    gateway.hangup(leg);
    gateway.hangup(leg);
    var end = ear.await(leg, LegEnded.class);
    assertThat(end.by()).isEqualTo(EndedBy.US);
    assertThat(end.stats().received()).isGreaterThan(30);
    assertThat(end.stats().sent()).isGreaterThan(30);
    assertThat(gateway.health().liveLegs()).isZero();
    assertThat(gateway.level(leg)).isZero();
    carrier.messages("BYE sip:");
    assertThat(carrier.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void everyRefusalComesWithItsCause(Transport transport) throws Exception {
    start(transport);
    var busy = ear.await(dial("20000"), LegEnded.class);
    assertThat(List.of(busy.sip(), busy.q850())).containsExactly(486, 0);
    var vacant = ear.await(dial("40000"), LegEnded.class);
    assertThat(List.of(vacant.sip(), vacant.q850())).containsExactly(404, 1);
    assertThat(vacant.by()).isEqualTo(EndedBy.REMOTE);
    assertThat(carrier.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void ringingWithoutAnswerIsCancelled(Transport transport) throws Exception {
    start(transport);
    var spec = spec("30000", Duration.ofMillis(800), Duration.ofMinutes(1));
    var end = ear.await(gateway.originate(spec), LegEnded.class);
    assertThat(end.sip()).isEqualTo(487);
    assertThat(end.by()).isEqualTo(EndedBy.TIMEOUT);
    carrier.messages("CANCEL sip:");
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void busyToneBeforeTheAnswerIsHeardAndThenRefused() throws Exception {
    start(Transport.UDP);
    var leg = dial("50000");
    var progress = ear.await(leg, LegProgress.class);
    assertThat(progress.sip()).isEqualTo(183);
    assertThat(progress.earlyMedia()).isTrue();
    ear.await(leg, MediaUp.class);
    var end = ear.await(leg, LegEnded.class);
    assertThat(List.of(end.sip(), end.q850())).containsExactly(480, 17);
    assertThat(end.stats().received()).isGreaterThan(50);
  }

  @Test
  void cancellingDuringEarlyMediaEndsIt() throws Exception {
    start(Transport.UDP);
    var leg = dial("50000");
    ear.await(leg, MediaUp.class);
    gateway.hangup(leg);
    var end = ear.await(leg, LegEnded.class);
    assertThat(end.sip()).isEqualTo(487);
    assertThat(end.by()).isEqualTo(EndedBy.US);
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void anAnswerThatCrossesOurCancelIsAcknowledgedAndEnded() throws Exception {
    start(Transport.UDP);
    var leg = dial("60000");
    ear.await(leg, LegProgress.class);
    gateway.hangup(leg);
    var end = ear.await(leg, LegEnded.class);
    assertThat(end.by()).isEqualTo(EndedBy.US);
    assertThat(ear.seen(leg)).noneMatch(LegAnswered.class::isInstance);
    assertThat(carrier.messages("BYE sip:"))
        .containsSubsequence("CANCEL sip:", "ACK sip:", "BYE sip:");
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void cancelWaitsForTheFirstSignOfLife() throws Exception {
    start(Transport.UDP);
    var leg = dial("03000");
    TimeUnit.MILLISECONDS.sleep(300);
    gateway.hangup(leg);
    assertThat(ear.await(leg, LegEnded.class).sip()).isEqualTo(487);
    assertThat(carrier.messages("SIP/2.0 487")).containsSubsequence("SIP/2.0 180", "CANCEL sip:");
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void answeredAndSilentIsAnsweredWithoutMedia() throws Exception {
    start(Transport.UDP);
    var leg = dial("70000");
    ear.await(leg, LegAnswered.class);
    assertThat(ear.await(leg, LegEvent.MediaStalled.class).silentMillis()).isGreaterThan(2000);
    assertThat(ear.seen(leg)).noneMatch(MediaUp.class::isInstance);
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void theCustomerHangsUp(Transport transport) throws Exception {
    start(transport);
    var leg = dial("80000");
    var end = ear.await(leg, LegEnded.class);
    assertThat(end.by()).isEqualTo(EndedBy.REMOTE);
    assertThat(List.of(end.sip(), end.q850())).containsExactly(200, 16);
    assertThat(carrier.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void theRightPasswordIsAcceptedByTheCarriersOwnCheck(Transport transport) throws Exception {
    start(transport, "hongyan", "secret");
    ear.await(dial("90000"), LegAnswered.class);
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void aWrongPasswordIsTriedOnce() throws Exception {
    start(Transport.UDP, "hongyan", "wrong");
    assertThat(ear.await(dial("90000"), LegEnded.class).sip()).isEqualTo(403);
  }

  @Test
  void withoutAPasswordTheChallengeIsTheResult() throws Exception {
    start(Transport.UDP);
    assertThat(ear.await(dial("90000"), LegEnded.class).sip()).isEqualTo(401);
  }

  @Test
  void proxiesAreAnsweredToo() throws Exception {
    start(Transport.UDP, "hongyan", "secret");
    ear.await(dial("04000"), LegAnswered.class);
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void aChallengedByeIsRepeatedWithCredentials() throws Exception {
    start(Transport.UDP, "hongyan", "secret");
    var leg = dial("05000");
    ear.await(leg, LegAnswered.class);
    gateway.hangup(leg);
    ear.await(leg, LegEnded.class);
    assertThat(carrier.messages("Authorization: Digest")).contains("SIP/2.0 401");
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void holdIsAnsweredFaxIsRefusedTransfersAreRefused() throws Exception {
    start(Transport.UDP);
    var leg = dial("02000");
    assertThat(ear.await(leg, Digit.class).digit()).isEqualTo('5');
    assertThat(ear.await(leg, LegEnded.class).by()).isEqualTo(EndedBy.REMOTE);
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void noCallOutlivesItsLimit() throws Exception {
    start(Transport.UDP);
    var leg = gateway.originate(spec("10000", Duration.ofSeconds(5), Duration.ofMillis(900)));
    ear.await(leg, LegAnswered.class);
    assertThat(ear.await(leg, LegEnded.class).by()).isEqualTo(EndedBy.TIMEOUT);
    carrier.messages("BYE sip:");
  }

  @Test
  void closingTheGatewayEndsEveryCallAtTheCarrier() throws Exception {
    start(Transport.UDP);
    var answered = dial("10000");
    ear.await(answered, LegAnswered.class);
    var ringing = dial("30000");
    ear.await(ringing, LegProgress.class);
    gateway.close();
    assertThat(carrier.messages("BYE sip:")).contains("CANCEL sip:");
    ear.await(answered, LegEnded.class, 1);
    assertThat(carrier.errors()).isEmpty();
  }

  @Test
  void theSameCorrelationDialsOnceWhoeverRaces() throws Exception {
    start(Transport.UDP);
    var spec = spec("20000", Duration.ofSeconds(5), Duration.ofMinutes(1));
    try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<LegId> dialling = () -> gateway.originate(spec);
      var legs = new HashSet<LegId>();
      for (var racer : racers.invokeAll(Collections.nCopies(50, dialling))) {
        legs.add(racer.get());
      }
      assertThat(legs).hasSize(1);
      ear.await(legs.iterator().next(), LegEnded.class);
    }
    assertThat(gateway.originate(spec)).isNotNull();
    TimeUnit.MILLISECONDS.sleep(200);
    assertThat(count(carrier.messages("INVITE sip:"), "\nINVITE sip:")).isEqualTo(1);
  }

  @Test
  void nothingButDigitsReachesTheCarrier() throws Exception {
    start(Transport.UDP);
    for (var evil :
        List.of("10\r\nX-Evil: 1", "10%0d%0aX-Evil:1", "10@9.9.9.9", "10;x=1", "<sip:10>")) {
      assertThatThrownBy(() -> dial(evil)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> gateway.originate(evilFrom(evil)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    ear.await(dial("+86*20#"), LegEnded.class);
    var log = carrier.messages("INVITE sip:");
    assertThat(log).doesNotContain("Evil", "9.9.9.9", "x=1");
    assertThat(count(log, "\nINVITE sip:")).isEqualTo(1);
    var invite = log.substring(log.indexOf("INVITE sip:"), log.indexOf("v=0"));
    assertThat(invite)
        .startsWith("INVITE sip:+86*20%23@127.0.0.1:" + carrier.port() + " SIP/2.0\r\n")
        .contains("\r\nTo: <sip:+86*20%23@127.0.0.1>\r\n")
        .contains("\r\nFrom: <sip:95588@127.0.0.1>;tag=");
    assertThat(invite.lines().skip(1).filter(line -> !line.isBlank()))
        .allMatch(line -> Pattern.matches("[A-Za-z-]+: [\\x20-\\x7e]+", line));
  }

  @Test
  void aDeadTrunkIsToldAsLostAndSeenInHealth() throws Exception {
    start(Transport.TCP);
    carrier.close();
    var end = ear.await(dial("10000"), LegEnded.class);
    assertThat(end.by()).isEqualTo(EndedBy.LOST);
    assertThat(end.sip()).isZero();
    assertThat(gateway.health().trunks()).containsEntry("carrier", false);
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void probesFollowTheTrunksLifeAndDeath(Transport transport) throws Exception {
    start(transport, "", "", Duration.ofMillis(400));
    awaitTrunk(true);
    carrier.close();
    awaitTrunk(false);
  }

  private void awaitTrunk(boolean alive) throws InterruptedException {
    for (var waited = 0; gateway.health().trunks().get("carrier") != alive; waited++) {
      assertThat(waited).as("the trunk becomes " + alive).isLessThan(160);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private void start(Transport transport) throws Exception {
    start(transport, "", "");
  }

  private void start(Transport transport, String user, String password) throws Exception {
    start(transport, user, password, Duration.ZERO);
  }

  private void start(Transport transport, String user, String password, Duration probe)
      throws Exception {
    carrier = SippCarrier.start(folder, transport);
    var media = new MediaConfig(InetAddress.getLoopbackAddress(), 10_000, 29_999);
    var trunks = List.of(carrier.trunk(user, password));
    var config = new EmbeddedConfig(InetAddress.getLoopbackAddress(), 0, trunks, media, probe);
    gateway = new EmbeddedGateway(config, InstantSource.system());
    gateway.subscribe(ear);
  }

  private LegId dial(String number) {
    return gateway.originate(spec(number, Duration.ofSeconds(8), Duration.ofMinutes(1)));
  }

  private static CallSpec spec(String number, Duration ring, Duration longest) {
    return new CallSpec(UUID.randomUUID().toString(), number, "95588", "carrier", ring, longest);
  }

  private static CallSpec evilFrom(String from) {
    return new CallSpec(
        "evil", "10000", from, "carrier", Duration.ofSeconds(8), Duration.ofMinutes(1));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
