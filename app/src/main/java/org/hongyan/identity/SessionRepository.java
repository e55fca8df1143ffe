package org.hongyan.identity;

import java.time.Instant;
import java.util.Optional;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

  private final JdbcClient db;

  SessionRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(Session session, Instant now, Instant expires) {
    db.sql(
            """
            insert into identity.session
              (tenant_id, token_hash, account_id, csrf_token, created_at, last_seen_at, expires_at)
            values (:tenantId, :tokenHash, :accountId, :csrfToken, :now, :now, :expires)
            """)
        .params(RecordParams.of(session))
        .param("now", RecordParams.value(now))
        .param("expires", RecordParams.value(expires))
        .update();
  }

  /** The session if it lives, its account is active and it was used within the idle limit. */
  Optional<Session> find(TenantId tenant, String tokenHash, Instant now, Instant idleSince) {
    return db.sql(
            """
            select s.tenant_id, s.account_id, s.token_hash, s.csrf_token
            from identity.session s
            join identity.account a on a.tenant_id = s.tenant_id and a.id = s.account_id
            where s.tenant_id = :tenant and s.token_hash = :hash
              and a.active and s.expires_at > :now and s.last_seen_at > :idleSince
            """)
        .param("tenant", tenant.value())
        .param("hash", tokenHash)
        .param("now", RecordParams.value(now))
        .param("idleSince", RecordParams.value(idleSince))
        .query(Session.class)
        .optional();
  }

  /** Notes the use, at most once a minute. */
  void touch(Session session, Instant now) {
    db.sql(
            """
            update identity.session set last_seen_at = :now
            where tenant_id = :tenant and token_hash = :hash and last_seen_at < :minuteAgo
            """)
        .param("tenant", session.tenantId().value())
        .param("hash", session.tokenHash())
        .param("now", RecordParams.value(now))
        .param("minuteAgo", RecordParams.value(now.minusSeconds(60)))
        .update();
  }

  void delete(TenantId tenant, String tokenHash) {
    db.sql("delete from identity.session where tenant_id = :tenant and token_hash = :hash")
        .param("tenant", tenant.value())
        .param("hash", tokenHash)
        .update();
  }

  void deleteAll(TenantId tenant, AccountId account) {
    db.sql("delete from identity.session where tenant_id = :tenant and account_id = :account")
        .param("tenant", tenant.value())
        .param("account", account.value())
        .update();
  }
}
