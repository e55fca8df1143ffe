package org.hongyan.customers;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the keys of the current tenant, making them the first time; wrapped keys in the database.
 */
@Repository
class TenantKeys {

  private record Wrapped(int id, String keyId, byte[] wrapped) {}

  private final KeyFile keyFile;
  private final JdbcClient db;
  private final TransactionTemplate apart;
  private final InstantSource clock;
  private final Map<TenantId, NumberKeys> known = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  TenantKeys(
      KeyFile keyFile,
      JdbcClient db,
      PlatformTransactionManager transactions,
      InstantSource clock) {
    this.keyFile = keyFile;
    this.db = db;
    this.clock = clock;
    // A key must be stored for good before the first number is sealed with it.
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  NumberKeys current() {
    var tenant = Tenancy.current();
    var hit = known.get(tenant);
    if (hit != null) return hit;
    var fresh = apart.execute(status -> load(tenant));
    known.put(tenant, fresh);
    return fresh;
  }

  private NumberKeys load(TenantId tenant) {
    var secrets = read(tenant);
    if (secrets.isEmpty()) {
      make(tenant);
      secrets = read(tenant);
    }
    return new NumberKeys(tenant, secrets);
  }

  private Map<Integer, byte[]> read(TenantId tenant) {
    var secrets = new LinkedHashMap<Integer, byte[]>();
    var rows =
        db.sql(
                "select id, key_id, wrapped from customers.tenant_key where tenant_id = :tenant order by id")
            .param("tenant", tenant.value())
            .query(Wrapped.class)
            .list();
    for (var row : rows)
      secrets.put(row.id(), keyFile.unwrap(row.wrapped(), about(tenant, row.id())));
    return secrets;
  }

  private void make(TenantId tenant) {
    var secret = new byte[64];
    random.nextBytes(secret);
    db.sql(
            """
            insert into customers.tenant_key (tenant_id, id, key_id, wrapped, created_at)
            values (:tenant, 1, :keyId, :wrapped, :at) on conflict do nothing
            """)
        .param("tenant", tenant.value())
        .param("keyId", keyFile.keyId())
        .param("wrapped", keyFile.wrap(secret, about(tenant, 1)))
        .param("at", RecordParams.value(clock.instant()))
        .update();
  }

  private static String about(TenantId tenant, int id) {
    return tenant.value() + "|customers.tenant_key|wrapped|" + id;
  }
}
