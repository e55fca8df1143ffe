package org.hongyan.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingHoursTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "2026-11-23T00:30:00Z, Asia/Shanghai, 2026-11-23T01:00:00Z, before opening waits for nine",
    "2026-11-23T01:00:00Z, Asia/Shanghai, 2026-11-23T01:00:00Z, nine sharp is allowed",
    "2026-11-23T03:59:59Z, Asia/Shanghai, 2026-11-23T03:59:59Z, last second before noon",
    "2026-11-23T04:00:00Z, Asia/Shanghai, 2026-11-23T06:00:00Z, noon waits for two",
    "2026-11-23T11:59:59Z, Asia/Shanghai, 2026-11-23T11:59:59Z, last second before eight",
    "2026-11-23T12:00:00Z, Asia/Shanghai, 2026-11-24T01:00:00Z, the night waits for the morning",
    "2026-11-23T04:00:00Z, Asia/Urumqi, 2026-11-23T04:00:00Z, ten in the morning further west",
    "2026-03-29T19:30:00Z, Europe/Berlin, 2026-03-30T07:00:00Z, summer time begins in the night",
  })
  void nextAllowed(Instant wanted, ZoneId zone, Instant allowed, String why) {
    assertThat(CallingHours.USUAL.nextAllowed(wanted, zone)).as(why).isEqualTo(allowed);
    assertThat(CallingHours.USUAL.allow(allowed, zone)).isTrue();
  }
}
