package org.hongyan.telephony.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedTalkTest {

  private static final int HEADER = 58;

  @TempDir Path folder;

  @Test
  void sellerSpeaksLeftAndCustomerRightAndNeverBothAtOnce() throws Exception {
    var sound = talk(7, 40);
    assertThat(sound).hasSize(HEADER + 40 * 16_000);
    int left = 0;
    int right = 0;
    for (int at = HEADER; at < sound.length; at += 1_600) {
      boolean sellerSpeaks = speaks(sound, at);
      boolean customerSpeaks = speaks(sound, at + 1);
      assertThat(sellerSpeaks && customerSpeaks).as("both at byte " + at).isFalse();
      if (sellerSpeaks) left++;
      if (customerSpeaks) right++;
    }
    assertThat(left).as("twentieths of a second of the seller").isGreaterThan(60);
    assertThat(right).as("twentieths of a second of the customer").isGreaterThan(60);
  }

  @Test
  void sameSeedSoundsTheSameAndAnotherDoesNot() throws Exception {
    assertThat(talk(7, 25)).isEqualTo(talk(7, 25)).isNotEqualTo(talk(8, 25));
  }

  private byte[] talk(long seed, int seconds) throws Exception {
    var file = folder.resolve("talk.wav");
    RecordedTalk.write(file, seed, Duration.ofSeconds(seconds));
    return Files.readAllBytes(file);
  }

  /** Whether a side is louder than the noise of its line somewhere in the next 50 ms. */
  private static boolean speaks(byte[] sound, int from) {
    for (int i = from; i < Math.min(sound.length, from + 800); i += 2) {
      if ((~sound[i] & 0x7F) > 0x20) return true;
    }
    return false;
  }
}
