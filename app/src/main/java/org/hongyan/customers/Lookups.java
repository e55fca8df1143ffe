package org.hongyan.customers;

import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a person look up 60 different numbers an hour. The mask hides four digits: whoever could ask
 * ten thousand times whether a number is known would read them from the answers.
 */
@Repository
class Lookups {

  static final int PER_HOUR = 60;
  private static final int GUESSABLE_FROM = 7;

  private final JdbcClient db;
  private final PhoneBook phones;
  private final InstantSource clock;

  Lookups(JdbcClient db, PhoneBook phones, InstantSource clock) {
    this.db = db;
    this.phones = phones;
    this.clock = clock;
  }

  /** Counts what reads like a number or most of one; {@code lookup.hourly-cap} after the 60th. */
  @Transactional
  void count(Caller caller, List<@Nullable String> texts) {
    for (var text : texts) {
      if (text == null) continue;
      var digits = PhoneText.digits(Normalizer.normalize(text, Normalizer.Form.NFKC));
      if (digits.length() < GUESSABLE_FROM) continue;
      var read = phones.text().read(text);
      var number = read == null ? digits : read.number();
      count(caller, phones.keys().whole("lookup|" + number));
    }
  }

  /** The same number again within the hour is one look-up: a form asks at every change. */
  private void count(Caller caller, UUID number) {
    var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    var fresh =
        db.sql(
                """
                insert into customers.lookup (tenant_id, account_id, hour, number)
                values (:tenant, :account, :hour, :number)
                on conflict do nothing
                """)
            .param("tenant", Tenancy.current().value())
            .param("account", caller.accountId().value())
            .param("hour", RecordParams.value(hour))
            .param("number", number)
            .update();
    if (fresh == 0) return;
    if (!more(caller, hour)) throw new Refused("lookup.hourly-cap", Map.of("cap", PER_HOUR));
    forgetBefore(caller, hour);
  }

  private boolean more(Caller caller, Instant hour) {
    return db.sql(
                """
                insert into customers.lookup_hour (tenant_id, account_id, hour, lookups)
                values (:tenant, :account, :hour, 1)
                on conflict (tenant_id, account_id, hour)
                do update set lookups = lookup_hour.lookups + 1 where lookup_hour.lookups < :cap
                """)
            .param("tenant", Tenancy.current().value())
            .param("account", caller.accountId().value())
            .param("hour", RecordParams.value(hour))
            .param("cap", PER_HOUR)
            .update()
        == 1;
  }

  private void forgetBefore(Caller caller, Instant hour) {
    db.sql(
            """
            delete from customers.lookup
            where tenant_id = :tenant and account_id = :account and hour < :hour
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", caller.accountId().value())
        .param("hour", RecordParams.value(hour))
        .update();
  }
}
