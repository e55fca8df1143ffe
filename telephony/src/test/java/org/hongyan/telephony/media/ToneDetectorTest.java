package org.hongyan.telephony.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Synthetic tones at several pitches, phases and noise levels; no claim about real networks. */
class ToneDetectorTest {
  private final Random random = new Random(42);

  /** Pulses such as {@code 450:350 0:350}; dual tones as {@code 480+620:500}. */
  private static short[] sound(String pulses, int times) {
    List<Short> samples = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String pulse : pulses.split(" ")) {
        String[] parts = pulse.split(":");
        String[] hertz = parts[0].split("\\+");
        for (int n = 0; n < 8 * Integer.parseInt(parts[1]); n++) {
          double value = 0;
          for (String each : hertz) {
            value += Math.sin(2 * Math.PI * Double.parseDouble(each) * n / 8000);
          }
          samples.add((short) (8000 * value / hertz.length));
        }
      }
    }
    short[] pcm = new short[samples.size()];
    for (int i = 0; i < pcm.length; i++) {
      pcm[i] = samples.get(i);
    }
    return pcm;
  }

  private short[] noisy(short[] pcm, double amplitude) {
    short[] noisy = pcm.clone();
    for (int i = 0; i < noisy.length; i++) {
      noisy[i] += (short) (amplitude * random.nextGaussian());
    }
    return noisy;
  }

  private static List<String> verdicts(short[] pcm, int skip, String plan) {
    List<String> heard = new ArrayList<>();
    ToneDetector detector =
        new ToneDetector(TonePlan.of(plan), (name, after, sure) -> heard.add(name), 0);
    RtpPacket packet = new RtpPacket();
    packet.buffer = new byte[160];
    packet.payloadLength = 160;
    for (int at = skip; at + 160 <= pcm.length && !detector.isFinished(); at += 160) {
      for (int i = 0; i < 160; i++) {
        packet.buffer[i] = Codec.PCMA.encode(pcm[at + i]);
      }
      packet.timestamp = at;
      detector.add(packet, Codec.PCMA, at * 125_000L);
    }
    return heard;
  }

  @ParameterizedTest
  @CsvSource({
    "cn, BUSY, 450:350 0:350, 5",
    "cn, BUSY, 425:350 0:350, 5",
    "cn, BUSY, 440:370 0:330, 5",
    "cn, CONGESTION, 450:700 0:700, 4",
    "cn, RINGBACK, 450:1000 0:4000, 2",
    "cn, VACANT, 450:100 0:100 450:100 0:100 450:100 0:100 450:400 0:400, 3",
    "cn, SIT, 950:330 1400:330 1800:330 0:1000, 2",
    "cn, SIT, 914:276 1371:276 1777:380 0:1000, 2",
    "us, BUSY, 480+620:500 0:500, 5",
    "us, CONGESTION, 480+620:250 0:250, 5",
    "us, RINGBACK, 440+480:2000 0:4000, 2"
  })
  void toneOfThePlanIsRecognisedAtAnyPhaseAndWithNoise(
      String plan, String verdict, String pulses, int times) {
    short[] pcm = sound(pulses, times + 1);
    for (int skip : new int[] {0, 37, 800, 1111, 2400}) {
      assertThat(verdicts(pcm, skip, plan)).as("from %d", skip).containsExactly(verdict);
      assertThat(verdicts(noisy(pcm, 900), skip, plan))
          .as("with noise from %d", skip)
          .containsExactly(verdict);
    }
  }

  @Test
  void ringingThenBusyIsBothInTurn() {
    short[] ringing = sound("450:1000 0:4000", 2);
    short[] busy = sound("450:350 0:350", 5);
    short[] both = Arrays.copyOf(ringing, ringing.length + busy.length);
    System.arraycopy(busy, 0, both, ringing.length, busy.length);
    assertThat(verdicts(both, 0, "cn")).containsExactly("RINGBACK", "BUSY");
  }

  @ParameterizedTest
  @CsvSource({
    "steady tone, 450:9000",
    "dial tone of another pitch, 350+440:9000",
    "fast pulses, 450:50 0:50 450:50 0:50 450:50 0:50",
    "melody, 440:200 494:200 523:200 587:200 440:400 659:200",
    "melody with pauses, 440:350 523:350 440:350 587:350",
    "american busy in China, 480+620:500 0:500"
  })
  void otherSoundIsNoVerdict(String what, String pulses) {
    assertThat(verdicts(sound(pulses, 6), 0, "cn")).as(what).isEmpty();
  }

  @Test
  void noiseAndSilenceAreNoVerdict() {
    assertThat(verdicts(noisy(new short[80_000], 3000), 0, "cn")).isEmpty();
    assertThat(verdicts(new short[80_000], 0, "cn")).isEmpty();
  }

  @Test
  void wrongLineOfAPlanIsNamed() {
    assertThatThrownBy(() -> TonePlan.parse("verdict cn BUSY 5 last X:350~50"))
        .hasMessageContaining("X:350~50")
        .hasMessageContaining("no tone 'X'");
    assertThatThrownBy(() -> TonePlan.of("xx")).hasMessageContaining("no tone plan 'xx'");
  }
}
