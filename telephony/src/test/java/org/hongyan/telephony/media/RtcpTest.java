package org.hongyan.telephony.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RtcpTest {
  private static final long SECOND = 1_000_000_000L;

  /** Keeps the last control packet. */
  private static final class Wire implements PacketSink {
    byte[] control = new byte[0];

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void rtp(byte[] buffer, int length) {}

    @Override
    public void rtcp(byte[] buffer, int length) {
      control = Arrays.copyOf(buffer, length);
    }
  }

  private final Wire wireA = new Wire();
  private final Wire wireB = new Wire();
  private final RtpSender a = new RtpSender(111, wireA);
  private final RtpSender b = new RtpSender(222, wireB);

  private static RtpReceiver heard(int ssrc, int packets, int lost) {
    RtpReceiver receiver = new RtpReceiver();
    RtpPacket packet = new RtpPacket();
    packet.ssrc = ssrc;
    for (int i = 0; i < packets; i++) {
      packet.sequence = 65_530 + i + (i > packets / 2 ? lost : 0) & 0xFFFF;
      packet.timestamp = 160 * i;
      receiver.count(packet, true, 20_000_000L * i);
    }
    return receiver;
  }

  @Test
  void roundTripAndLossComeBackInTheReports() {
    a.frame(new byte[160], 160, 0, SECOND);
    b.frame(new byte[160], 160, 0, SECOND);
    Rtcp ofA = new Rtcp();
    Rtcp ofB = new Rtcp();
    ofA.report(a, new RtpReceiver(), 10 * SECOND);
    ofB.heard(wireA.control, wireA.control.length, 222, 10 * SECOND + 30_000_000);
    ofB.report(b, heard(111, 90, 10), 12 * SECOND);
    ofA.heard(wireB.control, wireB.control.length, 111, 12 * SECOND + 50_000_000);
    assertThat(ofA.quality().roundTripMillis()).isCloseTo(80, within(0.1));
    assertThat(ofA.quality().remoteLoss()).isCloseTo(0.1, within(0.005));
  }

  @Test
  void lossIsCountedThroughTheTurnOfTheSequence() {
    assertThat(heard(1, 90, 10).lost()).isEqualTo(10);
    assertThat(heard(1, 90, 10).received()).isEqualTo(90);
    assertThat(heard(1, 90, 0).jitterMillis()).isZero();
  }

  @Test
  void junkIsReadWithoutHarm() {
    Random random = new Random(5);
    Rtcp rtcp = new Rtcp();
    for (int i = 0; i < 20_000; i++) {
      byte[] junk = new byte[random.nextInt(200)];
      random.nextBytes(junk);
      if (junk.length > 4) {
        junk[0] = (byte) (0x80 | junk[0] & 0x1F);
        junk[1] = (byte) (200 + i % 2);
        RtpPacket.putShort(junk, 2, random.nextInt(60));
      }
      rtcp.heard(junk, junk.length, 111, i);
    }
    assertThat(rtcp.quality().roundTripMillis()).isNotNegative();
  }
}
