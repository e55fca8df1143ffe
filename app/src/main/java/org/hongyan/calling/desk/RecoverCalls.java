package org.hongyan.calling.desk;

import java.time.Instant;
import java.time.InstantSource;
import org.hongyan.identity.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes the calls and reservations of a run that died, before anything is dialled. */
@Component
class RecoverCalls {

  private static final Logger LOG = LoggerFactory.getLogger(RecoverCalls.class);

  private final Tenants tenants;
  private final LostCalls calls;
  private final Instant startedAt;

  RecoverCalls(Tenants tenants, LostCalls calls, InstantSource clock) {
    this.tenants = tenants;
    this.calls = calls;
    this.startedAt = clock.instant();
  }

  /** After the recordings of that run were closed: they tell how long its talks were. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(1)
  void recover() {
    tenants.each(
        tenant -> {
          int closed = calls.recover(startedAt);
          if (closed > 0) LOG.info("{} calls and reservations of the run before closed", closed);
        });
  }
}
