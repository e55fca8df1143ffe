package org.hongyan.targets.promotion;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The company's days: they begin at midnight of its zone. */
@Component
class CompanyDay {

  private final InstantSource clock;
  private final ZoneId zone;

  CompanyDay(InstantSource clock, @Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), zone);
  }

  ZoneId zone() {
    return zone;
  }
}
