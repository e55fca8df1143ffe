package org.hongyan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/**
 * Makes guessing slow: after a few tries each further one waits twice as long, up to 15 minutes.
 * Unknown logins are counted like known ones; nothing but a hash of what was typed is kept.
 */
@Component
class SignInTries {

  /** Free tries for one login of one company, from wherever they come. */
  static final int FREE_FOR_LOGIN = 5;

  /** Free tries from one address: a whole office may sit behind it. */
  static final int FREE_FOR_ADDRESS = 50;

  static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

  /** Too many tries: answered as 429 with the seconds to wait. */
  static final class Wait extends Refused {
    Wait(long seconds) {
      super("sign-in.wait", Map.of("seconds", seconds));
    }
  }

  private final TryRepository repository;
  private final InstantSource clock;

  SignInTries(TryRepository repository, InstantSource clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * Counts this try before the password is looked at, so that parallel guesses are counted too.
   * Refuses with {@link Wait} while a wait lasts; such a try does not lengthen it.
   */
  void begin(String company, String login, String address) {
    var now = clock.instant();
    var until = repository.waitUntil(addressKey(address));
    if (until.isAfter(now)) throw waiting(now, until);
    var key = loginKey(company, login);
    if (!repository.count(key, now, FREE_FOR_LOGIN)) {
      throw waiting(now, repository.waitUntil(key));
    }
  }

  void succeeded(String company, String login) {
    repository.forget(loginKey(company, login));
  }

  void failed(String address) {
    repository.count(addressKey(address), clock.instant(), FREE_FOR_ADDRESS);
  }

  @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
  void forgetOld() {
    repository.forgetBefore(clock.instant().minus(FORGOTTEN_AFTER));
  }

  private static Wait waiting(Instant now, Instant until) {
    return new Wait(Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds()));
  }

  private static String loginKey(String company, String login) {
    var lower = Locale.ROOT;
    return hash("login", company.strip().toLowerCase(lower), login.strip().toLowerCase(lower));
  }

  private static String addressKey(String address) {
    return hash("address", address);
  }

  private static String hash(String... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var text = String.join("\u0000", parts);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Kept in the database, so that several nodes count together. */
  @Repository
  static class TryRepository {

    private final JdbcClient db;

    TryRepository(JdbcClient db) {
      this.db = db;
    }

    Instant waitUntil(String key) {
      return db.sql("select wait_until from identity.sign_in_try where key = :key")
          .param("key", key)
          .query(Instant.class)
          .optional()
          .orElse(Instant.EPOCH);
    }

    /** False while waiting; one statement, so that racers are counted one after the other. */
    boolean count(String key, Instant now, int free) {
      return db.sql(
                  """
                  insert into identity.sign_in_try as t (key, tries, last_at, wait_until)
                  values (:key, 1, :now, :now)
                  on conflict (key) do update set
                    tries = case when t.last_at < :forgotten then 1 else t.tries + 1 end,
                    last_at = :now,
                    wait_until = case
                      when t.last_at < :forgotten or t.tries + 1 < :free then cast(:now as timestamptz)
                      else cast(:now as timestamptz) + make_interval(secs => least(:longest,
                        :first * power(2, least(t.tries + 1 - :free, 20))))
                    end
                  where t.wait_until <= :now
                  """)
              .param("key", key)
              .param("now", RecordParams.value(now))
              .param("forgotten", RecordParams.value(now.minus(FORGOTTEN_AFTER)))
              .param("free", free)
              .param("first", (double) FIRST_WAIT.toSeconds())
              .param("longest", (double) LONGEST_WAIT.toSeconds())
              .update()
          == 1;
    }

    void forget(String key) {
      db.sql("delete from identity.sign_in_try where key = :key").param("key", key).update();
    }

    void forgetBefore(Instant time) {
      db.sql("delete from identity.sign_in_try where last_at < :time")
          .param("time", RecordParams.value(time))
          .update();
    }
  }
}
