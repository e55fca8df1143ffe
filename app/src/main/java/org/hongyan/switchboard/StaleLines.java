package org.hongyan.switchboard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The companies whose lines changed since the gateway was last told. */
@Component
class StaleLines {

  private final AtomicLong changes = new AtomicLong();
  private final Map<TenantId, Long> companies = new ConcurrentHashMap<>();

  /** Within the transaction that changes them; counts once it is committed. */
  void changed() {
    var tenant = Tenancy.current();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            companies.put(tenant, changes.incrementAndGet());
          }
        });
  }

  boolean isEmpty() {
    return companies.isEmpty();
  }

  /** Each with its latest change. */
  Map<TenantId, Long> now() {
    return Map.copyOf(companies);
  }

  /** Unless another change came meanwhile. */
  void told(TenantId tenant, long change) {
    companies.remove(tenant, change);
  }
}
