package org.hongyan.calling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingRuleTest {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final ZoneId URUMQI = ZoneId.of("Asia/Urumqi");
  static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
  static final AccountId ME = AccountId.next();
  static final AccountId OTHER = AccountId.next();

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2026-11-24T00:59:59Z, 2026-11-24T01:00:00Z, one second before nine waits for nine",
    "2026-11-24T01:00:00Z, , nine sharp is allowed",
    "2026-11-24T03:59:59Z, , the last second before noon is allowed",
    "2026-11-24T04:00:00Z, 2026-11-24T06:00:00Z, noon waits for two",
    "2026-11-24T06:00:00Z, , two sharp is allowed",
    "2026-11-24T11:59:59Z, , the last second before eight is allowed",
    "2026-11-24T12:00:00Z, 2026-11-25T01:00:00Z, eight in the evening waits for tomorrow",
    "2026-11-24T16:30:00Z, 2026-11-25T01:00:00Z, after midnight waits for nine",
    "2026-09-30T13:00:00Z, 2026-10-04T01:00:00Z, three holidays are left out",
  })
  void hoursOnTheCustomersClock(Instant now, @Nullable Instant retryAt, String why) {
    var verdict = RingRule.ask(facts(now), RuleSettings.USUAL);

    if (retryAt == null) assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    else {
      assertThat(verdict).isEqualTo(new Verdict.Refused("hours", "hours.closed", retryAt));
    }
  }

  @Test
  void theCustomersZoneCountsNotOurs() {
    var inUrumqi = new RingFacts.Customer(false, false, true, URUMQI, null, false);
    var facts = new RingFacts(TUESDAY_TEN, ME, inUrumqi, List.of(), null, Set.of());

    assertThat(RingRule.ask(facts, RuleSettings.USUAL))
        .as("ten in Shanghai is eight in Urumqi")
        .isEqualTo(
            new Verdict.Refused("hours", "hours.closed", Instant.parse("2026-11-24T03:00:00Z")));
  }

  @ParameterizedTest(name = "{6}")
  @CsvSource({
    "true,  false, true,  none,  true,  do-not-call/do-not-call.listed, listed",
    "false, true,  true,  none,  true,  consent/consent.withdrawn, consent withdrawn",
    "false, false, false, none,  true,  number/number.invalid, no valid number",
    "false, false, true,  me,    true,  allowed, my own customer",
    "false, false, true,  other, true,  owner/owner.other, another's customer",
    "false, false, true,  guard, true,  owner/owner.protected, another's protected customer",
    "false, false, true,  none,  false, campaign/campaign.closed, campaign paused",
    "true,  true,  false, guard, false, do-not-call/do-not-call.listed, the first rule speaks",
  })
  void whatNoWaitingCures(
      boolean listed,
      boolean withdrawn,
      boolean valid,
      String owner,
      boolean running,
      String expected,
      String why) {
    var customer =
        new RingFacts.Customer(
            listed,
            withdrawn,
            valid,
            SHANGHAI,
            owner.equals("none") ? null : owner.equals("me") ? ME : OTHER,
            owner.equals("guard"));
    var campaign = new RingFacts.Campaign(running, null);
    var facts = new RingFacts(TUESDAY_TEN, ME, customer, List.of(), campaign, Set.of());

    assertThat(words(RingRule.ask(facts, RuleSettings.USUAL))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2h 3h             | allowed                                                      | | two dials today leave one",
        "1m 2h 3h          | attempts-per-day/attempts.day        | 2026-11-25T01:00:00Z | the third was the last today",
        "11h 12h 13h       | allowed                              | | yesterday's dials do not count today",
        "2h 26h 50h 75h 99h| allowed                              | | five in a fortnight leave one",
        "2h 26h 50h 75h 99h 335h | attempts-per-period/attempts.period | 2026-11-24T03:00:00Z | the oldest falls out in an hour",
        "2h 26h 50h 75h 99h 337h | allowed                        | | the oldest has fallen out",
      })
  void attemptsOverAllCampaigns(
      String ago, String expected, @Nullable Instant retryAt, String why) {
    var dials = new ArrayList<Instant>();
    for (var each : ago.split(" ")) dials.add(TUESDAY_TEN.minus(Duration.parse("PT" + each)));

    var verdict = RingRule.ask(facts(TUESDAY_TEN, dials, null), RuleSettings.USUAL);

    assertThat(words(verdict)).isEqualTo(expected);
    if (verdict instanceof Verdict.Refused no) assertThat(no.retryAt()).isEqualTo(retryAt);
  }

  @Test
  void campaignHoursNarrowTheCompanys() {
    var afternoons =
        new CallingHours(
            Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
            List.of(new CallingHours.Span(LocalTime.of(13, 0), LocalTime.of(15, 0))));
    var facts = facts(TUESDAY_TEN, List.of(), new RingFacts.Campaign(true, afternoons));

    assertThat(RingRule.ask(facts, RuleSettings.USUAL))
        .as("Wednesday two o'clock: the campaign opens at one, the company at two")
        .isEqualTo(
            new Verdict.Refused("hours", "hours.closed", Instant.parse("2026-11-25T06:00:00Z")));
  }

  @Test
  void hoursThatNeverMeetSayNever() {
    var nights =
        new CallingHours(
            Set.of(DayOfWeek.values()),
            List.of(new CallingHours.Span(LocalTime.of(1, 0), LocalTime.of(2, 0))));
    var facts = facts(TUESDAY_TEN, List.of(), new RingFacts.Campaign(true, nights));

    assertThat(RingRule.ask(facts, RuleSettings.USUAL))
        .isEqualTo(new Verdict.Refused("hours", "hours.closed", null));
  }

  @Test
  void whateverRetryAtSaysIsAllowedThenByTheClockRules() {
    var random = new Random(20261124);
    for (int i = 0; i < 3_000; i++) {
      var now = TUESDAY_TEN.plusSeconds(random.nextInt(14 * 86_400));
      var dials = new ArrayList<Instant>();
      int count = random.nextInt(9);
      for (int d = 0; d < count; d++) dials.add(now.minusSeconds(random.nextInt(16 * 86_400)));
      var verdict = RingRule.ask(facts(now, dials, null), RuleSettings.USUAL);
      for (int step = 0; verdict instanceof Verdict.Refused no && step < 6; step++) {
        assertThat(no.retryAt()).as("retry of %s at %s", no, now).isAfter(now);
        now = no.retryAt();
        verdict = RingRule.ask(facts(now, dials, null), RuleSettings.USUAL);
      }
      assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
  }

  private static RingFacts facts(Instant now) {
    return facts(now, List.of(), null);
  }

  private static RingFacts facts(
      Instant now, List<Instant> dials, RingFacts.@Nullable Campaign campaign) {
    var holidays =
        Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 3));
    var customer = new RingFacts.Customer(false, false, true, SHANGHAI, null, false);
    return new RingFacts(now, ME, customer, dials, campaign, holidays);
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Allowed allowed -> "allowed";
      case Verdict.Refused no -> no.rule() + "/" + no.reason();
    };
  }
}
