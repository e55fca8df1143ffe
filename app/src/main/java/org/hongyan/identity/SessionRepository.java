package org.hongyan.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.Ids;
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

  void insert(Session session, Sessions.Device device, Instant now, Instant expires) {
    db.sql(
            """
            insert into identity.session
              (tenant_id, token_hash, id, address, browser, account_id, csrf_token,
               created_at, last_seen_at, expires_at)
            values
              (:tenantId, :tokenHash, :id, :address, :browser, :accountId, :csrfToken,
               :now, :now, :expires)
            """)
        .params(RecordParams.of(session))
        .params(RecordParams.of(device))
        .param("id", Ids.next())
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

  /** Which of these tokens' hashes belong to a session that lives, of an active account. */
  Set<String> alive(TenantId tenant, List<String> hashes, Instant now, Instant idleSince) {
    return Set.copyOf(
        db.sql(
                """
                select s.token_hash
                from identity.session s
                join identity.account a on a.tenant_id = s.tenant_id and a.id = s.account_id
                where s.tenant_id = :tenant and s.token_hash in (:hashes)
                  and a.active and s.expires_at > :now and s.last_seen_at > :idleSince
                """)
            .param("tenant", tenant.value())
            .param("hashes", hashes)
            .param("now", RecordParams.value(now))
            .param("idleSince", RecordParams.value(idleSince))
            .query(String.class)
            .list());
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

  List<LiveSession> live(Session own, Instant now, Instant idleSince) {
    return db.sql(
            """
            select id, address, browser, created_at, last_seen_at, token_hash = :hash as current
            from identity.session
            where tenant_id = :tenant and account_id = :account
              and expires_at > :now and last_seen_at > :idleSince
            order by last_seen_at desc, id
            """)
        .param("tenant", own.tenantId().value())
        .param("account", own.accountId().value())
        .param("hash", own.tokenHash())
        .param("now", RecordParams.value(now))
        .param("idleSince", RecordParams.value(idleSince))
        .query(LiveSession.class)
        .list();
  }

  /** True when there was such a session of this account. */
  boolean delete(TenantId tenant, AccountId account, UUID id) {
    return db.sql(
                """
                delete from identity.session
                where tenant_id = :tenant and account_id = :account and id = :id
                """)
            .param("tenant", tenant.value())
            .param("account", account.value())
            .param("id", id)
            .update()
        == 1;
  }

  void deleteOthers(Session own) {
    db.sql(
            """
            delete from identity.session
            where tenant_id = :tenant and account_id = :account and token_hash <> :hash
            """)
        .param("tenant", own.tenantId().value())
        .param("account", own.accountId().value())
        .param("hash", own.tokenHash())
        .update();
  }

  void deleteExpired(TenantId tenant, Instant now, Instant idleSince) {
    db.sql(
            """
            delete from identity.session
            where tenant_id = :tenant and (expires_at <= :now or last_seen_at <= :idleSince)
            """)
        .param("tenant", tenant.value())
        .param("now", RecordParams.value(now))
        .param("idleSince", RecordParams.value(idleSince))
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
