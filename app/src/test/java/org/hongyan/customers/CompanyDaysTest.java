package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Where;
import org.junit.jupiter.api.Test;

class CompanyDaysTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), BERLIN);

  @Test
  void dayInFilterBeginsAtMidnightOfTheCompany() {
    var where = new Where();
    var rule = new CustomerFilter.Rule("created", CustomerFilter.Op.AFTER, List.of("2026-03-01"));

    new FilterSql(where, new AccountId(new UUID(0, 1)), CLOCK).add(CustomerFilter.all(rule));

    assertThat(where.params().values())
        .containsExactly(Instant.parse("2026-02-28T23:00:00Z").atOffset(ZoneOffset.UTC));
  }

  @Test
  void numberWithoutPlaceKeepsTheTimeOfTheCompany() {
    assertThat(new PhoneText(BERLIN).readAll("12345").getFirst().zone()).isEqualTo("Europe/Berlin");
    assertThat(new PhoneText(BERLIN).readAll("010-12345678").getFirst().zone())
        .isEqualTo("Asia/Shanghai");
  }
}
