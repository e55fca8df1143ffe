package org.hongyan.shared.web;

import java.time.Instant;
import java.util.Optional;
import org.hongyan.shared.RecordParams;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Requests by their keys; each statement its own transaction, decided by the primary key. */
@Repository
class OnceRepository {

  /** A request as it is stored; without a status it has not been answered yet. */
  record Row(
      byte[] requestMac,
      Instant startedAt,
      @Nullable Integer status,
      @Nullable String mediaType,
      byte @Nullable [] body) {}

  private final JdbcClient db;

  OnceRepository(JdbcClient db) {
    this.db = db;
  }

  /** True for exactly one of all that ask with this key: that one does the work. */
  @Transactional
  boolean begin(SignedIn who, byte[] keyHash, byte[] requestMac, Instant now) {
    return db.sql(
                """
                insert into requests.once (tenant_id, account_id, key_hash, request_mac, started_at)
                values (:tenant, :account, :key, :mac, :now)
                on conflict do nothing
                """)
            .param("tenant", who.tenantId().value())
            .param("account", who.account())
            .param("key", keyHash)
            .param("mac", requestMac)
            .param("now", RecordParams.value(now))
            .update()
        == 1;
  }

  @Transactional(readOnly = true)
  Optional<Row> find(SignedIn who, byte[] keyHash) {
    return db.sql(
            """
            select request_mac, started_at, status, media_type, body from requests.once
            where tenant_id = :tenant and account_id = :account and key_hash = :key
            """)
        .param("tenant", who.tenantId().value())
        .param("account", who.account())
        .param("key", keyHash)
        .query(Row.class)
        .optional();
  }

  @Transactional
  void answered(SignedIn who, byte[] keyHash, int status, @Nullable String mediaType, byte[] body) {
    db.sql(
            """
            update requests.once set status = :status, media_type = :mediaType, body = :body
            where tenant_id = :tenant and account_id = :account and key_hash = :key
            """)
        .param("tenant", who.tenantId().value())
        .param("account", who.account())
        .param("key", keyHash)
        .param("status", status)
        .param("mediaType", mediaType)
        .param("body", body)
        .update();
  }

  /** Nothing was done: the same key may ask again. */
  @Transactional
  void forget(SignedIn who, byte[] keyHash) {
    db.sql(
            """
            delete from requests.once
            where tenant_id = :tenant and account_id = :account and key_hash = :key
            """)
        .param("tenant", who.tenantId().value())
        .param("account", who.account())
        .param("key", keyHash)
        .update();
  }

  @Transactional
  void forgetOlderThan(SignedIn who, Instant before) {
    db.sql("delete from requests.once where tenant_id = :tenant and started_at < :before")
        .param("tenant", who.tenantId().value())
        .param("before", RecordParams.value(before))
        .update();
  }
}
