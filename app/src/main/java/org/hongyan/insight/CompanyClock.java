package org.hongyan.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The company's days: they begin at midnight of its zone. */
@Component
class CompanyClock {

  private final InstantSource clock;
  private final ZoneId zone;

  CompanyClock(InstantSource clock, @Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  Period today() {
    var day = LocalDate.ofInstant(clock.instant(), zone);
    return new Period(day, day, zone);
  }

  Period of(LocalDate from, LocalDate to) {
    return new Period(from, to, zone);
  }
}
