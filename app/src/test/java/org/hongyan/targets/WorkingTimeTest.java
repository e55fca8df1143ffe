package org.hongyan.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "2026-10-31T15:59:59Z, 0, 21, before the month",
    "2026-11-01T12:00:00Z, 0, 21, a Sunday counts nothing",
    "2026-11-02T00:59:00Z, 0, 20, before nine on the first working day",
    "2026-11-02T05:30:00Z, 0.0238095, 20, half of the first of 21 days",
    "2026-11-02T10:00:00Z, 0.0476190, 20, after six the day is whole",
    "2026-11-08T04:00:00Z, 0.2380952, 16, five of 21 after the first week",
    "2026-11-30T16:00:00Z, 1, 0, December has begun in Shanghai",
  })
  void elapsed(Instant now, double share, int daysLeft, String why) {
    var month = YearMonth.of(2026, 11);
    assertThat(WorkingTime.elapsed(month, now, SHANGHAI)).as(why).isCloseTo(share, within(1e-6));
    assertThat(WorkingTime.daysLeft(month, now, SHANGHAI)).as(why).isEqualTo(daysLeft);
  }
}
