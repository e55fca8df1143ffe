package org.hongyan.planning.monitors;

import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The company's months: they begin at midnight of its zone. */
@Component
class MonitorClock {

  private final InstantSource clock;
  private final ZoneId zone;

  MonitorClock(InstantSource clock, @Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  MonitorWindow window(int months) {
    return MonitorWindow.of(months, clock.instant(), zone);
  }
}
