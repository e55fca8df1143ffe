package org.hongyan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-in, the sessions it opens, and who is behind them. Only hashes of tokens are stored. */
@Service
public class Sessions {

  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration IDLE = Duration.ofHours(4);

  /** A fresh session and the token that only its browser gets. */
  record Opened(Session session, String token) {}

  private final SessionRepository sessions;
  private final AccountRepository accounts;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Sessions(SessionRepository sessions, AccountRepository accounts, InstantSource clock) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Transactional
  Opened open(AccountId account) {
    var token = token();
    var session = new Session(Tenancy.current(), account, sha256(token), token());
    var now = clock.instant();
    sessions.insert(session, now, now.plus(LONGEST));
    return new Opened(session, token);
  }

  @Transactional
  Optional<Session> find(String token) {
    var now = clock.instant();
    var session = sessions.find(Tenancy.current(), sha256(token), now, now.minus(IDLE));
    session.ifPresent(found -> sessions.touch(found, now));
    return session;
  }

  @Transactional
  void close(Session session) {
    sessions.delete(session.tenantId(), session.tokenHash());
  }

  /** Ends every session of an account at once. */
  @Transactional
  public void closeAll(AccountId account) {
    sessions.deleteAll(Tenancy.current(), account);
  }

  /** What the account may do and see now; read afresh, so that changes work at once. */
  @Transactional(readOnly = true)
  public Caller caller(AccountId id) {
    var tenant = Tenancy.current();
    var account = accounts.find(tenant, id).orElseThrow();
    var kind = Scope.Kind.valueOf(accounts.scopeKind(tenant, id));
    List<String> paths =
        switch (kind) {
          case SELF, ALL -> List.of();
          case UNIT -> List.of(account.orgPath());
          case UNITS -> accounts.scopePaths(tenant, id);
        };
    return new Caller(
        tenant,
        id,
        account.name(),
        account.role(),
        account.unitId(),
        account.orgPath(),
        account.role().permissions(),
        new Scope(kind, id, paths));
  }

  private String token() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String sha256(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
