package org.hongyan.calling.rules;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongyan.activities.Callbacks;
import org.hongyan.calling.CampaignId;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** May we ring this customer now? Asked at hand-out and again right before every dial. */
@Service
public class CallingRules {

  /** The rules as they stand; version 0 is what every company starts with. */
  public record Current(
      int version,
      RuleSettings settings,
      List<Holiday> holidays,
      List<String> order,
      @Nullable AccountId changedBy,
      @Nullable Instant changedAt) {}

  /** A decision with the version of the rules that made it. */
  public record Decision(Verdict verdict, int version) {}

  private record CampaignHours(@Nullable CallingHours hours) {}

  private final RuleRepository repository;
  private final Customers customers;
  private final Callbacks callbacks;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final JsonMapper json;

  CallingRules(
      RuleRepository repository,
      Customers customers,
      Callbacks callbacks,
      AuditTrail audit,
      InstantSource clock,
      JsonMapper json) {
    this.repository = repository;
    this.customers = customers;
    this.callbacks = callbacks;
    this.audit = audit;
    this.clock = clock;
    this.json =
        json.rebuild()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
  }

  @Transactional(readOnly = true)
  public Decision decide(CustomerId customer, AccountId seller, @Nullable CampaignId campaign) {
    var now = clock.instant();
    var own = repository.facts(customer, campaign, now);
    var known = customers.facts(customer);
    var facts =
        new RingFacts(
            now,
            seller,
            new RingFacts.Customer(
                known.doNotCall(),
                known.consentWithdrawn(),
                known.numberValid(),
                known.zone(),
                known.owner().orElse(null),
                known.ownerProtected()),
            List.of(own.dials()),
            campaign == null ? null : campaign(own),
            new HashSet<>(List.of(own.holidays())));
    var version = own.version() == null ? 0 : own.version();
    return new Decision(RingRule.ask(facts, settings(own.settings())), version);
  }

  /** Whose customer this is. */
  @Transactional(readOnly = true)
  public java.util.Optional<AccountId> ownerOf(CustomerId customer) {
    return customers.facts(customer).owner();
  }

  private RingFacts.Campaign campaign(RuleRepository.OwnFacts own) {
    var hours =
        own.campaignSettings() == null
            ? null
            : json.readValue(own.campaignSettings(), CampaignHours.class).hours();
    return new RingFacts.Campaign("RUNNING".equals(own.campaignStatus()), hours);
  }

  @Transactional(readOnly = true)
  public Current current() {
    var row = repository.current();
    return new Current(
        row.map(RuleRepository.SettingsRow::version).orElse(0),
        settings(row.map(RuleRepository.SettingsRow::settings).orElse(null)),
        repository.holidays(),
        RingRule.IN_ORDER.stream().map(RingRule::name).toList(),
        row.map(r -> new AccountId(r.changedBy())).orElse(null),
        row.map(RuleRepository.SettingsRow::changedAt).orElse(null));
  }

  /**
   * Stores a new version.
   *
   * @param seen the version the editor looked at; {@link Refused} {@code rules.changed} when
   *     somebody else was faster
   */
  @Transactional
  public Current change(Caller by, int seen, RuleSettings settings, List<Holiday> holidays) {
    var before = current();
    if (before.version() != seen) throw new Refused("rules.changed");
    if (settings.hours().days().isEmpty() || settings.hours().spans().isEmpty()) {
      throw new Refused("rules.no-hours");
    }
    repository.insert(seen + 1, settings, by.accountId(), clock.instant());
    repository.replaceHolidays(distinct(holidays));
    callbacks.setHours(promised(settings.hours()));
    audit.record(
        by,
        "rules.changed",
        "rules:" + (seen + 1),
        Map.of(
            "before", json.writeValueAsString(before.settings()),
            "after", json.writeValueAsString(settings),
            "holidays", holidays.size()));
    return current();
  }

  /** Promised calls fall due within the same spans. */
  private static org.hongyan.activities.CallingHours promised(CallingHours hours) {
    return new org.hongyan.activities.CallingHours(
        hours.spans().stream()
            .map(s -> new org.hongyan.activities.CallingHours.Span(s.from(), s.to()))
            .toList());
  }

  private static List<Holiday> distinct(List<Holiday> holidays) {
    Set<Object> seen = new HashSet<>();
    return holidays.stream().filter(holiday -> seen.add(holiday.day())).toList();
  }

  private RuleSettings settings(@Nullable String stored) {
    return stored == null ? RuleSettings.USUAL : json.readValue(stored, RuleSettings.class);
  }
}
