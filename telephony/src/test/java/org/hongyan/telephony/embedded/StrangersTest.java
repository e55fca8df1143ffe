package org.hongyan.telephony.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hongyan.telephony.api.CallSpec;
import org.hongyan.telephony.api.LegEvent.LegAnswered;
import org.hongyan.telephony.api.LegEvent.LegEnded;
import org.hongyan.telephony.media.MediaConfig;
import org.hongyan.telephony.sip.Sdp;
import org.hongyan.telephony.sip.Transport;
import org.hongyan.telephony.sip.TrunkConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may talk to us, and what damaged messages do: nothing. */
class StrangersTest {
  private final Ear ear = new Ear();
  private DatagramSocket trunk;
  private DatagramSocket stranger;
  private EmbeddedGateway gateway;

  @BeforeEach
  void start() throws Exception {
    trunk = socket("127.0.0.1");
    stranger = socket("127.0.0.2");
    var here = InetAddress.ofLiteral("127.0.0.1");
    var config =
        new EmbeddedConfig(
            here,
            0,
            List.of(new TrunkConfig("carrier", "127.0.0.1", trunk.getLocalPort(), Transport.UDP)),
            new MediaConfig(here, 10_000, 29_999),
            Duration.ZERO);
    gateway = new EmbeddedGateway(config, InstantSource.system());
    gateway.subscribe(ear);
  }

  @AfterEach
  void stop() {
    gateway.close();
    trunk.close();
    stranger.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INVITE", "OPTIONS", "REGISTER", "BYE", "SUBSCRIBE", "FOO", "INVITE\u0000", "x"})
  void strangersGetSilence(String method) throws Exception {
    send(stranger, request(method, stranger));
    assertThat(reply(stranger, 250)).isEmpty();
    assertThat(gateway.health().liveLegs()).isZero();
  }

  @Test
  void aStrangerOverTcpGetsSilenceToo() throws Exception {
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress("127.0.0.2", 0));
      socket.connect(new InetSocketAddress("127.0.0.1", gateway.sipPort()), 1000);
      socket.setSoTimeout(400);
      var text = request("OPTIONS", stranger).replace("SIP/2.0/UDP", "SIP/2.0/TCP");
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      assertThat(firstByte(socket)).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OPTIONS,200",
    "INVITE,480",
    "REGISTER,405",
    "REFER,405",
    "FOO,501",
    "BYE,481",
    "CANCEL,481",
    "INFO,481"
  })
  void aTrunkGetsAnAnswerToEverything(String method, String status) throws Exception {
    send(trunk, request(method, trunk));
    assertThat(reply(trunk, 1500)).startsWith("SIP/2.0 " + status);
    assertThat(gateway.health().liveLegs()).isZero();
  }

  @Test
  void tenThousandDamagedRequestsLeaveItWorking() throws Exception {
    var random = new Random(39);
    for (var i = 0; i < 10_000; i++) {
      var method = List.of("INVITE", "OPTIONS", "BYE", "ACK", "CANCEL").get(i % 5);
      trunk.send(packet(damaged(request(method, trunk), random)));
      if (i % 100 == 99) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
    while (!reply(trunk, 500).isEmpty()) {
      continue;
    }
    send(trunk, request("OPTIONS", trunk));
    assertThat(reply(trunk, 3000)).startsWith("SIP/2.0 200");
    assertThat(gateway.health().liveLegs()).isZero();
  }

  /** A carrier that answers every INVITE with damaged responses cannot keep a leg alive. */
  @Test
  void damagedAnswersLeaveNoLegBehind() throws Exception {
    var carrier = Thread.ofVirtual().start(this::answerWithDamage);
    for (var i = 0; i < 200; i++) {
      gateway.originate(
          new CallSpec(
              "d" + i, "10000", "95588", "carrier", Duration.ofSeconds(2), Duration.ofSeconds(6)));
    }
    for (var i = 0; i < 200; i++) {
      ear.awaitAny(LegEnded.class, 15);
    }
    assertThat(gateway.health().liveLegs()).isZero();
    carrier.interrupt();
  }

  @Test
  void aRepeatedAnswerIsAcknowledgedAgainAndToldOnce() throws Exception {
    var leg =
        gateway.originate(
            new CallSpec(
                "r", "10000", "95588", "carrier", Duration.ofSeconds(5), Duration.ofSeconds(20)));
    var answer =
        response("200 OK", reply(trunk, 3000)).replace(":5999", ":" + trunk.getLocalPort());
    for (var times = 0; times < 3; times++) {
      send(trunk, answer);
      assertThat(reply(trunk, 2000)).startsWith("ACK sip:c@127.0.0.1");
    }
    gateway.hangup(leg);
    assertThat(reply(trunk, 2000)).startsWith("BYE sip:c@127.0.0.1");
    ear.await(leg, LegEnded.class);
    assertThat(ear.seen(leg)).filteredOn(LegAnswered.class::isInstance).hasSize(1);
  }

  private void answerWithDamage() {
    var random = new Random(40);
    while (!Thread.currentThread().isInterrupted() && !trunk.isClosed()) {
      try {
        var request = reply(trunk, 2000);
        if (request.startsWith("INVITE")) {
          for (var status : List.of("180 Ringing", "183 Session Progress", "200 OK")) {
            trunk.send(packet(damaged(response(status, request), random)));
          }
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static String response(String status, String request) {
    var headers = new StringBuilder("SIP/2.0 " + status + "\r\n");
    request
        .lines()
        .filter(line -> line.matches("(Via|From|To|Call-ID|CSeq): .*"))
        .map(line -> line.startsWith("To:") ? line + ";tag=t" : line)
        .forEach(line -> headers.append(line).append("\r\n"));
    var sdp = Sdp.offer(InetAddress.getLoopbackAddress(), 9000, 1);
    return headers
        + "Contact: <sip:c@127.0.0.1:5999>\r\nRecord-Route: <sip:127.0.0.1:5999;lr>\r\n"
        + "Content-Type: application/sdp\r\nContent-Length: "
        + sdp.length()
        + "\r\n\r\n"
        + sdp;
  }

  private String request(String method, DatagramSocket from) {
    var sdp = Sdp.offer(InetAddress.getLoopbackAddress(), 9000, 1);
    var me = from.getLocalAddress().getHostAddress() + ":" + from.getLocalPort();
    var id = System.nanoTime();
    return method
        + " sip:10000@127.0.0.1:"
        + gateway.sipPort()
        + " SIP/2.0\r\n"
        + "Via: SIP/2.0/UDP "
        + me
        + ";rport;branch=z9hG4bK"
        + id
        + "\r\n"
        + "From: <sip:evil@"
        + me
        + ">;tag=a"
        + id
        + "\r\nTo: <sip:10000@127.0.0.1>\r\n"
        + "Call-ID: "
        + id
        + "@x\r\nCSeq: 1 "
        + method
        + "\r\nMax-Forwards: 70\r\n"
        + "Contact: <sip:evil@"
        + me
        + ">\r\nContent-Type: application/sdp\r\n"
        + "Content-Length: "
        + sdp.length()
        + "\r\n\r\n"
        + sdp;
  }

  private static byte[] damaged(String text, Random random) {
    var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    for (var hit = random.nextInt(1, 5); hit > 0; hit--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
        : bytes;
  }

  private void send(DatagramSocket from, String text) throws IOException {
    from.send(packet(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private DatagramPacket packet(byte[] bytes) {
    return new DatagramPacket(
        bytes, bytes.length, new InetSocketAddress("127.0.0.1", gateway.sipPort()));
  }

  private static String reply(DatagramSocket to, int millis) throws IOException {
    var packet = new DatagramPacket(new byte[8192], 8192);
    to.setSoTimeout(millis);
    try {
      do {
        to.receive(packet);
      } while (packet.getLength() > 11
          && new String(packet.getData(), 0, 11, StandardCharsets.US_ASCII).equals("SIP/2.0 100"));
      return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1);
    } catch (SocketTimeoutException none) {
      return "";
    }
  }

  private static int firstByte(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (SocketTimeoutException | java.net.SocketException silence) {
      return -1;
    }
  }

  private static DatagramSocket socket(String address) throws IOException {
    return new DatagramSocket(new InetSocketAddress(address, 0));
  }
}
