package org.hongyan.targets;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The moment, and the zone on whose midnight the company's months begin. */
@Component("targetsCompanyClock")
public class CompanyClock {

  private final InstantSource clock;
  private final ZoneId zone;

  CompanyClock(InstantSource clock, @Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  public Instant instant() {
    return clock.instant();
  }

  public ZoneId zone() {
    return zone;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  public YearMonth month() {
    return YearMonth.from(today());
  }
}
