package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hongyan.shared.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFilesTest {

  private static final NumberKeys KEYS = keys(1);
  private static final int BLOCK = SealedBlocks.BLOCK;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
  void whatWasSealedIsReadFromAnyByteOn(int size) throws Exception {
    var clear = clear(size);
    var file = seal(clear);
    assertThat(SealedInput.clearSize(Files.size(file))).isEqualTo(size);
    for (int from : new int[] {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, size - 1, size}) {
      if (from < 0 || from > size) continue;
      assertThat(read(file, KEYS, "import|1", from))
          .as("from " + from)
          .isEqualTo(Arrays.copyOfRange(clear, from, size));
    }
  }

  @Test
  void changedShortenedOrForeignFilesDoNotOpen() throws Exception {
    var file = seal(clear(BLOCK + 500));
    var sealed = Files.readAllBytes(file);
    refuses(file, KEYS, "import|2");
    refuses(file, keys(2), "import|1");
    Files.write(file, Arrays.copyOf(sealed, SealedBlocks.HEADER + BLOCK + SealedBlocks.TAG));
    refuses(file, KEYS, "import|1");
    sealed[SealedBlocks.HEADER + 77] ^= 1;
    Files.write(file, sealed);
    refuses(file, KEYS, "import|1");
    Files.writeString(file, "name,number\n周晓芸,13800000001\n and more than a header\n");
    refuses(file, KEYS, "import|1");
  }

  @Test
  void sameBytesSealedTwiceLookDifferent() throws Exception {
    var first = Files.readAllBytes(seal(clear(100)));
    assertThat(Files.readAllBytes(seal(clear(100)))).isNotEqualTo(first);
  }

  private static void refuses(Path file, NumberKeys keys, String about) {
    assertThatThrownBy(() -> read(file, keys, about, 0)).isInstanceOf(IllegalStateException.class);
  }

  private Path seal(byte[] clear) throws Exception {
    var file = folder.resolve("sealed");
    try (var out = SealedOutput.to(Files.newOutputStream(file), KEYS, "import|1")) {
      int half = clear.length / 2;
      out.write(clear, 0, half);
      out.write(clear, half, clear.length - half);
    }
    return file;
  }

  private static byte[] read(Path file, NumberKeys keys, String about, long from) throws Exception {
    try (var in = SealedInput.of(file, keys, about, from)) {
      return in.readAllBytes();
    }
  }

  private static byte[] clear(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static NumberKeys keys(int fill) {
    var secret = new byte[64];
    Arrays.fill(secret, (byte) fill);
    return new NumberKeys(new TenantId(new UUID(0, 7)), Map.of(1, secret));
  }
}
