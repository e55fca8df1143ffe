package org.hongyan.telephony.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hongyan.telephony.api.EndedBy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two of our own endpoints against each other; the real carrier is in the embedded package. */
@Isolated("counts the threads of the program")
class EndpointsTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final SipEndpoint.Limits LIMITS =
      new SipEndpoint.Limits(Duration.ofSeconds(5), Duration.ofSeconds(20));

  private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(100);
  private final SipEndpoint us = endpoint(call -> call.refuse(480, 0));
  private SipEndpoint carrier = us;

  @AfterEach
  void close() {
    us.close();
    carrier.close();
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void aCallIsAnsweredAndEndedByTheOtherSide(Transport transport) throws Exception {
    carrier =
        endpoint(
            call -> {
              call.listen(
                  new CallListener() {
                    @Override
                    public void answered(Sdp remote) {
                      heard.add("acknowledged " + remote.port());
                      call.hangup();
                    }
                  });
              call.ring();
              call.answer(13_000);
            });
    dial(transport, "13800138000");
    assertThat(next()).isEqualTo("180");
    assertThat(next() + next()).contains("answered 13000", "acknowledged 11000");
    assertThat(next()).isEqualTo("ended 200/0 REMOTE");
    assertThat(us.calls).isEmpty();
  }

  @Test
  void whatACallIsToldHappensInThatOrder() throws Exception {
    var call =
        us.newCall(
            new TrunkConfig("carrier", HERE.getHostAddress(), 5060, Transport.UDP),
            new DialString("10"),
            new DialString("95588"),
            offer(),
            ear());
    var told = IntStream.range(0, 20_000).boxed().toList();
    var done = new ConcurrentLinkedQueue<Integer>();
    var all = new CountDownLatch(told.size());
    for (var number : told) {
      call.inOrder(
          () -> {
            done.add(number);
            all.countDown();
          });
    }
    assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(done).containsExactlyElementsOf(told);
  }

  @Test
  void theCauseOfARefusalIsRead() throws Exception {
    carrier = endpoint(call -> call.refuse(404, 1));
    dial(Transport.UDP, "10000");
    assertThat(next()).isEqualTo("ended 404/1 REMOTE");
  }

  @Test
  void hangingUpWhileItRingsCancels() throws Exception {
    carrier =
        endpoint(
            call -> {
              call.listen(
                  new CallListener() {
                    @Override
                    public void ended(int sip, int q850, EndedBy by) {
                      heard.add("carrier " + sip + " " + by);
                    }
                  });
              call.ring();
            });
    var call = dial(Transport.UDP, "10000");
    assertThat(next()).isEqualTo("180");
    call.hangup();
    assertThat(next() + next()).contains("carrier 487 REMOTE", "ended 487/0 US");
  }

  @Test
  void nobodyAnswersWithinTheRingTime() throws Exception {
    carrier = endpoint(IncomingCall::ring);
    var limits = new SipEndpoint.Limits(Duration.ofMillis(400), Duration.ofSeconds(9));
    us.newCall(trunk(Transport.UDP), new DialString("10"), new DialString("95588"), offer(), ear())
        .start(limits);
    assertThat(next()).isEqualTo("180");
    assertThat(next()).isEqualTo("ended 487/0 TIMEOUT");
  }

  @Test
  void aClosedTcpPortIsALostTrunkAtOnce() throws Exception {
    carrier = endpoint(IncomingCall::ring);
    var closed = trunk(Transport.TCP);
    carrier.close();
    us.newCall(closed, new DialString("10"), new DialString("95588"), offer(), ear()).start(LIMITS);
    assertThat(next()).isEqualTo("ended 0/0 LOST");
  }

  @RepeatedTest(3)
  void bothPortsAreFreeOnceItIsClosedHoweverSoon() throws Exception {
    var soon = endpoint(IncomingCall::ring);
    soon.close();
    try (var tcp = new ServerSocket()) {
      tcp.bind(new InetSocketAddress(HERE, soon.port()));
      try (var udp = new DatagramSocket(new InetSocketAddress(HERE, soon.port()))) {
        assertThat(udp.getLocalPort()).isEqualTo(tcp.getLocalPort());
      }
    }
  }

  @Test
  void aLivingTrunkAnswersItsProbeAndADeadOneDoesNot() throws Exception {
    carrier = endpoint(IncomingCall::ring);
    var trunk = trunk(Transport.UDP);
    us.probe(trunk, Duration.ofSeconds(2), alive -> heard.add("alive " + alive));
    assertThat(next()).isEqualTo("alive true");
    carrier.close();
    us.probe(trunk, Duration.ofMillis(300), alive -> heard.add("alive " + alive));
    assertThat(next()).isEqualTo("alive false");
  }

  @Test
  void closingLeavesNoThreadThatKeepsTheProgramRunning() throws Exception {
    carrier = endpoint(IncomingCall::ring);
    us.close();
    carrier.close();
    for (var waited = 0; waited < 60 && !stackThreads().isEmpty(); waited++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(stackThreads()).isEmpty();
  }

  private static List<String> stackThreads() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> !entry.getKey().isDaemon())
        .filter(
            entry ->
                List.of(entry.getValue()).stream()
                    .anyMatch(frame -> frame.getClassName().startsWith("gov.nist")))
        .map(entry -> entry.getKey().getName())
        .toList();
  }

  private OutgoingCall dial(Transport transport, String number) {
    var call =
        us.newCall(
            trunk(transport), new DialString(number), new DialString("95588"), offer(), ear());
    call.start(LIMITS);
    return call;
  }

  private TrunkConfig trunk(Transport transport) {
    return new TrunkConfig("carrier", HERE.getHostAddress(), carrier.port(), transport);
  }

  private static String offer() {
    return Sdp.offer(HERE, 11_000, 1);
  }

  private String next() throws InterruptedException {
    var event = heard.poll(8, TimeUnit.SECONDS);
    return event == null ? "nothing" : event;
  }

  private CallListener ear() {
    return new CallListener() {
      @Override
      public void progress(int sip, Sdp early) {
        heard.add(String.valueOf(sip));
      }

      @Override
      public void answered(Sdp remote) {
        heard.add("answered " + remote.port());
      }

      @Override
      public void ended(int sip, int q850, EndedBy by) {
        heard.add("ended " + sip + "/" + q850 + " " + by);
      }
    };
  }

  private static SipEndpoint endpoint(Consumer<IncomingCall> incoming) {
    return new SipEndpoint(new SipEndpoint.Config(HERE, 0, "Hongyan", source -> true), incoming);
  }
}
