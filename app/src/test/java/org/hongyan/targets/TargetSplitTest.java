package org.hongyan.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hongyan.shared.Refused;
import org.hongyan.targets.TargetSplit.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSplitTest {

  private static List<Part> weighted(String weights) {
    var values = weights.split(" ");
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Part("k%02d".formatted(i), Long.parseLong(values[i]), null))
        .toList();
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "103, 41 33 26, 42 34 27, nation to regions",
    "42, 5 4 3 2, 15 12 9 6, region to people",
    "915, 5 3 2, 458 274 183, equal remainders go to the smaller key",
    "10, 1 1 1, 4 3 3, one left goes to the first",
    "2, 1 1 1, 1 1 0, fewer than heads",
    "0, 3 1, 0 0, nothing to divide",
    "7, 0 0, 4 3, no weights at all mean equal parts",
    "7, 0 5, 0 7, no weight means no part",
    "99999999999999, 9999999999999 1, 99999999999989 10, sums beyond 64 bits in between",
  })
  void dividesByLargestRemainder(long total, String weights, String expected, String why) {
    var parts = weighted(weights);
    var amounts = TargetSplit.split(total, parts);
    assertThat(parts.stream().map(p -> amounts.get(p.key())))
        .as(why)
        .containsExactlyElementsOf(Arrays.stream(expected.split(" ")).map(Long::valueOf).toList());
  }

  @Test
  void yearIsDividedBySeasonAndWorkingDays() {
    var season = new int[] {92, 70, 102, 98, 104, 106, 95, 96, 105, 99, 118, 115};
    var days = new int[] {22, 17, 21, 22, 19, 21, 23, 21, 22, 18, 20, 23};
    var parts =
        IntStream.range(0, 12)
            .mapToObj(i -> new Part("k%02d".formatted(i), (long) season[i] * days[i], null))
            .toList();
    var months = TargetSplit.split(1200, parts);
    assertThat(parts.stream().map(p -> months.get(p.key())))
        .containsExactly(97L, 57L, 103L, 103L, 95L, 107L, 105L, 97L, 111L, 85L, 113L, 127L);
  }

  @Test
  void partsAlwaysAddUpAndOrderChangesNothing() {
    var random = new Random(20261123);
    for (int round = 0; round < 500; round++) {
      long total = random.nextLong(1, 1_000_000_000_000L);
      var parts = new ArrayList<Part>();
      long lockable = total;
      int size = 1 + random.nextInt(40);
      for (int i = 0; i < size; i++) {
        Long lock = null;
        if (i > 0 && random.nextInt(4) == 0) {
          lock = random.nextLong(0, lockable / 2 + 1);
          lockable -= lock;
        }
        parts.add(new Part("k" + i, random.nextLong(0, 1_000_000_000_000L), lock));
      }
      var amounts = TargetSplit.split(total, parts);
      assertThat(amounts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
      assertThat(amounts.values()).allMatch(a -> a >= 0);
      for (var part : parts) {
        if (part.lockedMinor() != null) {
          assertThat(amounts.get(part.key())).isEqualTo(part.lockedMinor());
        }
      }
      var shuffled = new ArrayList<>(parts);
      Collections.shuffle(shuffled, random);
      assertThat(TargetSplit.split(total, shuffled)).isEqualTo(amounts);
    }
  }

  @Test
  void locksBeyondTheTotalAreRefusedWithTheExcess() {
    var parts = List.of(new Part("a", 1, 70L), new Part("b", 1, 40L), new Part("c", 1, null));
    assertThatThrownBy(() -> TargetSplit.split(100, parts))
        .isInstanceOfSatisfying(
            Refused.class,
            r -> {
              assertThat(r.code()).isEqualTo("target.locks-over");
              assertThat(r.details()).containsEntry("overMinor", 10L);
            });
  }

  @Test
  void locksOfAllThatFallShortAreRefused() {
    var parts = List.of(new Part("a", 1, 70L), new Part("b", 1, 20L));
    assertThatThrownBy(() -> TargetSplit.split(100, parts))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo("target.locks-short"));
  }
}
