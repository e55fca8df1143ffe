package org.hongyan.calling.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveformsTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "mu-law {0} is as loud as {1}")
  @CsvSource({"0, 8031", "128, 8031", "127, 0", "255, 0", "15, 4191", "143, 4191"})
  void magnitudesAreThoseOfTheStandard(int law, int magnitude) {
    assertThat(Waveforms.magnitude(law)).isEqualTo(magnitude);
  }

  @Test
  void loudnessLiesWhereItWasSpoken() throws IOException {
    var file = recording(16_000, (frame, side) -> side == 0 && frame < 8_000 ? 0 : 0xFF);

    var drawn = Waveforms.draw(file);

    assertThat(drawn.millis()).isEqualTo(2_000);
    int half = drawn.left().length / 2;
    assertThat(drawn.left()[half / 2]).isEqualTo(100);
    assertThat(drawn.left()[half + half / 2]).isZero();
    assertThat(drawn.right()).containsOnly(0);
  }

  private interface Sample {
    int of(int frame, int side);
  }

  private Path recording(int frames, Sample sample) throws IOException {
    var wav = ByteBuffer.allocate(58 + 2 * frames).order(ByteOrder.LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(50 + 2 * frames).put(ascii("WAVEfmt ")).putInt(18);
    wav.putShort((short) 7).putShort((short) 2).putInt(8_000).putInt(16_000);
    wav.putShort((short) 2).putShort((short) 8).putShort((short) 0);
    wav.put(ascii("fact")).putInt(4).putInt(frames).put(ascii("data")).putInt(2 * frames);
    for (int i = 0; i < frames; i++) {
      wav.put((byte) sample.of(i, 0)).put((byte) sample.of(i, 1));
    }
    return Files.write(folder.resolve("a.wav"), wav.array());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
