package org.hongyan.switchboard;

import org.hongyan.identity.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes what a run that died left open. */
@Component
class RecoverAtStart {

  private static final Logger LOG = LoggerFactory.getLogger(RecoverAtStart.class);

  private final Tenants tenants;
  private final Recordings recordings;

  RecoverAtStart(Tenants tenants, Recordings recordings) {
    this.tenants = tenants;
    this.recordings = recordings;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(0)
  void recover() {
    tenants.each(
        tenant -> {
          int closed = recordings.recover();
          if (closed > 0) LOG.info("{} recordings of the run before were closed", closed);
        });
  }
}
