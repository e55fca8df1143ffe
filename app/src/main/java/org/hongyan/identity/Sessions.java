package org.hongyan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-in, the sessions it opens, and who is behind them. Only hashes of tokens are stored. */
@Service
public class Sessions {

  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration IDLE = Duration.ofHours(4);

  /** A fresh session and the token that only its browser gets. */
  record Opened(Session session, String token) {}

  /** Where a session was opened: network address and the name the browser gives itself. */
  record Device(String address, String browser) {
    static final Device UNKNOWN = new Device("", "");
  }

  private final SessionRepository sessions;
  private final AccountRepository accounts;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  Sessions(
      SessionRepository sessions,
      AccountRepository accounts,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.clock = clock;
    this.events = events;
  }

  @Transactional
  Opened open(AccountId account, Device device) {
    var token = token();
    var session = new Session(Tenancy.current(), account, sha256(token), token());
    var now = clock.instant();
    sessions.insert(session, device, now, now.plus(LONGEST));
    return new Opened(session, token);
  }

  @Transactional
  Optional<Session> find(String token) {
    var now = clock.instant();
    var session = sessions.find(Tenancy.current(), sha256(token), now, now.minus(IDLE));
    session.ifPresent(found -> sessions.touch(found, now));
    return session;
  }

  /** Hashes of those that still live: not ended, not out of date, their accounts active. */
  @Transactional(readOnly = true)
  Set<String> alive(List<Session> asked, Instant now) {
    var hashes = asked.stream().map(Session::tokenHash).toList();
    return sessions.alive(Tenancy.current(), hashes, now, now.minus(IDLE));
  }

  @Transactional
  void close(Session session) {
    sessions.delete(session.tenantId(), session.tokenHash());
    ended(session.accountId());
  }

  /** The account's own live sessions, last used first. */
  @Transactional(readOnly = true)
  List<LiveSession> live(Session own) {
    var now = clock.instant();
    return sessions.live(own, now, now.minus(IDLE));
  }

  /** Ends one of the account's own sessions; another's is unknown. */
  @Transactional
  void close(Session own, UUID id) {
    if (!sessions.delete(own.tenantId(), own.accountId(), id)) throw new NotFound("session", id);
    ended(own.accountId());
  }

  @Transactional
  void closeOthers(Session own) {
    sessions.deleteOthers(own);
    ended(own.accountId());
  }

  @Transactional
  void deleteExpired() {
    var now = clock.instant();
    sessions.deleteExpired(Tenancy.current(), now, now.minus(IDLE));
  }

  private void ended(AccountId account) {
    events.publishEvent(new SessionsEnded(Tenancy.current(), account));
  }

  /** Ends every session of an account at once. */
  @Transactional
  public void closeAll(AccountId account) {
    sessions.deleteAll(Tenancy.current(), account);
    ended(account);
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

  static String sha256(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
