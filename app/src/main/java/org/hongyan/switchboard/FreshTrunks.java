package org.hongyan.switchboard;

import java.util.concurrent.locks.ReentrantLock;
import org.hongyan.shared.TenantId;
import org.hongyan.telephony.embedded.EmbeddedGateway;
import org.springframework.stereotype.Component;

/**
 * Tells the gateway of lines that were added or changed, when it is next needed. Not at the commit
 * of the change: whoever changes them holds a connection until then, and reading takes another.
 */
@Component
class FreshTrunks {

  private final EmbeddedGateway gateway;
  private final Gateway.AllTrunks trunks;
  private final StaleLines stale;
  private final ReentrantLock reading = new ReentrantLock();

  FreshTrunks(EmbeddedGateway gateway, Gateway.AllTrunks trunks, StaleLines stale) {
    this.gateway = gateway;
    this.trunks = trunks;
    this.stale = stale;
  }

  /** Afterwards the gateway knows every change committed before; not for inside a transaction. */
  void settle() {
    if (stale.isEmpty()) return;
    reading.lock();
    try {
      stale.now().forEach(this::tell);
    } finally {
      reading.unlock();
    }
  }

  private void tell(TenantId tenant, long change) {
    trunks.refresh(tenant);
    gateway.useTrunks(trunks.all());
    stale.told(tenant, change);
  }
}
