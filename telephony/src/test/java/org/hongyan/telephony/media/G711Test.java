package org.hongyan.telephony.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the tables of ITU-T G.711, scaled to 16 bits. */
class G711Test {
  @ParameterizedTest
  @CsvSource({
    "0xFF, 0",
    "0x7F, 0",
    "0x80, 32124",
    "0x00, -32124",
    "0xFE, 8",
    "0x7E, -8",
    "0xEF, 132",
    "0xDF, 396",
    "0xCF, 924",
    "0xBF, 1980",
    "0xAF, 4092",
    "0x9F, 8316",
    "0x8F, 16764"
  })
  void muLawDecodesAsInTheTable(String code, int value) {
    assertThat(Codec.PCMU.decode((byte) (int) Integer.decode(code))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "0xD5, 8",
    "0x55, -8",
    "0xAA, 32256",
    "0x2A, -32256",
    "0xD4, 24",
    "0xC5, 264",
    "0xF5, 528",
    "0xE5, 1056",
    "0x95, 2112",
    "0x85, 4224",
    "0xB5, 8448",
    "0xA5, 16896"
  })
  void aLawDecodesAsInTheTable(String code, int value) {
    assertThat(Codec.PCMA.decode((byte) (int) Integer.decode(code))).isEqualTo(value);
  }

  @Test
  void everyCodeSurvivesDecodingAndEncoding() {
    for (int code = 0; code < 256; code++) {
      byte law = (byte) code;
      if (code != 0x7F) {
        assertThat(Codec.PCMU.encode(Codec.PCMU.decode(law))).isEqualTo(law);
      }
      assertThat(Codec.PCMA.encode(Codec.PCMA.decode(law))).isEqualTo(law);
    }
  }

  @Test
  void everySampleIsNearToItself() {
    for (int sample = Short.MIN_VALUE; sample <= Short.MAX_VALUE; sample++) {
      int bound = Math.max(16, Math.abs(sample) / 16);
      int mu = Codec.PCMU.decode(Codec.PCMU.encode(sample));
      int a = Codec.PCMA.decode(Codec.PCMA.encode(sample));
      if (Math.abs(mu - sample) > bound || Math.abs(a - sample) > bound) {
        assertThat(sample).as("decodes to %d and %d", mu, a).isZero();
      }
    }
  }

  @Test
  void translationBetweenTheLawsStaysWithinOneStep() {
    for (int code = 0; code < 256; code++) {
      int direct = Codec.PCMU.decode((byte) code);
      int through = Codec.PCMA.decode(Codec.PCMU.tableTo(Codec.PCMA)[code]);
      assertThat(Math.abs(direct - through))
          .isLessThanOrEqualTo(Math.max(16, Math.abs(direct) / 16));
    }
    assertThat(Codec.PCMU.tableTo(Codec.PCMU)).isNull();
    assertThat(Codec.PCMU.decode(Codec.PCMU.silence())).isZero();
    assertThat(Math.abs(Codec.PCMA.decode(Codec.PCMA.silence()))).isEqualTo(8);
  }
}
