package org.hongyan.calling.rules;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the rules of {@link RingRule#IN_ORDER} say. */
final class RingChecks {

  private RingChecks() {}

  static Verdict doNotCall(RingFacts facts, RuleSettings settings) {
    return facts.customer().doNotCall()
        ? never("do-not-call", "do-not-call.listed")
        : Verdict.ALLOWED;
  }

  static Verdict consent(RingFacts facts, RuleSettings settings) {
    return facts.customer().consentWithdrawn()
        ? never("consent", "consent.withdrawn")
        : Verdict.ALLOWED;
  }

  static Verdict number(RingFacts facts, RuleSettings settings) {
    return facts.customer().numberValid() ? Verdict.ALLOWED : never("number", "number.invalid");
  }

  static Verdict owner(RingFacts facts, RuleSettings settings) {
    var owner = facts.customer().owner();
    if (owner == null || owner.equals(facts.seller())) return Verdict.ALLOWED;
    return never("owner", facts.customer().ownerProtected() ? "owner.protected" : "owner.other");
  }

  static Verdict campaign(RingFacts facts, RuleSettings settings) {
    var campaign = facts.campaign();
    return campaign == null || campaign.running()
        ? Verdict.ALLOWED
        : never("campaign", "campaign.closed");
  }

  /** The customer's local day counts. */
  static Verdict perDay(RingFacts facts, RuleSettings settings) {
    var zone = facts.customer().zone();
    var today = facts.now().atZone(zone).toLocalDate();
    long dials =
        facts.dials().stream().filter(at -> at.atZone(zone).toLocalDate().equals(today)).count();
    if (dials < settings.perDay()) return Verdict.ALLOWED;
    var tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
    return later("attempts-per-day", "attempts.day", opening(facts, settings, tomorrow));
  }

  /** A sliding period: the oldest dial that must fall out of it decides when. */
  static Verdict perPeriod(RingFacts facts, RuleSettings settings) {
    var period = Duration.ofDays(settings.periodDays());
    var from = facts.now().minus(period);
    var inside = facts.dials().stream().filter(at -> at.isAfter(from)).sorted().toList();
    if (inside.size() < settings.perPeriod()) return Verdict.ALLOWED;
    var leaves = inside.get(inside.size() - settings.perPeriod()).plus(period);
    return later("attempts-per-period", "attempts.period", opening(facts, settings, leaves));
  }

  static Verdict hours(RingFacts facts, RuleSettings settings) {
    var opening = opening(facts, settings, facts.now());
    return facts.now().equals(opening) ? Verdict.ALLOWED : later("hours", "hours.closed", opening);
  }

  /** The first moment from then on that is inside the company's and the campaign's hours. */
  private static @Nullable Instant opening(RingFacts facts, RuleSettings settings, Instant from) {
    var zone = facts.customer().zone();
    var campaign = facts.campaign() == null ? null : facts.campaign().hours();
    var at = from;
    for (int i = 0; i < 1_000; i++) {
      var company = settings.hours().nextOpen(at, zone, facts.holidays());
      if (company.isEmpty()) return null;
      if (campaign == null) return company.get();
      var both = campaign.nextOpen(company.get(), zone, facts.holidays());
      if (both.isEmpty()) return null;
      if (both.get().equals(company.get())) return both.get();
      at = both.get();
    }
    return null;
  }

  private static Verdict never(String rule, String reason) {
    return new Verdict.Refused(rule, reason, null);
  }

  private static Verdict later(String rule, String reason, @Nullable Instant retryAt) {
    return new Verdict.Refused(rule, reason, retryAt);
  }
}
