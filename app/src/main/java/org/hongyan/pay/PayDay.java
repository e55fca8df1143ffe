package org.hongyan.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Posting;
import org.hongyan.pay.PayFacts.MonthFacts;
import org.hongyan.pay.PayFacts.Sold;
import org.hongyan.pay.StatementRepository.NewLeftOut;
import org.hongyan.pay.StatementRepository.NewStatement;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one person of a month: a statement, a place on the list of those without, or none.
 */
final class PayDay {

  private final MonthFacts facts;
  private final Sold sold;
  private final Map<AccountId, Map<java.util.UUID, Long>> paid;
  private final Map<AccountId, List<Owed>> carried;

  PayDay(
      MonthFacts facts,
      Sold sold,
      Map<AccountId, Map<java.util.UUID, Long>> paid,
      Map<AccountId, List<Owed>> carried) {
    this.facts = facts;
    this.sold = sold;
    this.paid = paid;
    this.carried = carried;
  }

  /** One of the two, or neither for somebody who has nothing to do with the month. */
  record Outcome(@Nullable NewStatement statement, @Nullable NewLeftOut leftOut) {
    private static final Outcome NOTHING = new Outcome(null, null);
  }

  Outcome of(Posting person) {
    boolean sells = sold.any(person.accountId());
    var employment = facts.employments().get(person.accountId());
    var joined = joined(person, employment);
    if (employment == null && !person.active()) {
      return sells ? leftOut(person, "LEFT_WHEN", Map.of()) : Outcome.NOTHING;
    }
    int days = joined == null ? 0 : PayFacts.days(facts.month(), joined, last(person, employment));
    if (days == 0) return sells ? leftOut(person, "NO_DAYS", Map.of()) : Outcome.NOTHING;
    var plan = facts.plan(person);
    if (plan == null) return leftOut(person, "NO_PLAN", Map.of());
    var since = employment == null ? PayMonths.day(person.since()) : employment.joinedOn();
    try {
      return new Outcome(statement(person, plan, days, since), null);
    } catch (Refused refused) {
      if (!refused.code().equals("pay.currency")) throw refused;
      return leftOut(person, "CURRENCY", refused.details());
    }
  }

  private NewStatement statement(Posting person, PayPlan plan, int days, LocalDate since) {
    var id = person.accountId();
    var content = plan.content();
    boolean ramping = ramping(facts.month(), since, content.rampMonths());
    var target = facts.targets().get(id);
    var minor =
        target != null && target.currency().equals(content.currency())
            ? target.amountMinor()
            : null;
    var result =
        PayMaths.of(
            new PersonMonth(
                facts.month(),
                content,
                days,
                ramping,
                minor,
                sold.earned().getOrDefault(id, List.of()),
                sold.collected().getOrDefault(id, List.of()),
                paid.getOrDefault(id, Map.of()),
                carried.getOrDefault(id, List.of())));
    return new NewStatement(
        Ids.next(),
        id.value(),
        person.orgPath(),
        plan.id().value(),
        plan.version(),
        result.currency(),
        days,
        facts.month().lengthOfMonth(),
        ramping,
        result.base(),
        result.commission(),
        result.bounds(),
        result.clawback(),
        result.total(),
        result.lines(),
        result.attainment(),
        result.carried());
  }

  /** True in the month of joining and those after it, {@code months} in all. */
  static boolean ramping(YearMonth month, LocalDate since, int months) {
    return month.isBefore(YearMonth.from(since).plusMonths(months));
  }

  private static @Nullable LocalDate joined(Posting person, @Nullable Employment employment) {
    if (employment != null) return employment.joinedOn();
    var from = person.from();
    return from == null ? null : PayMonths.day(from);
  }

  private static @Nullable LocalDate last(Posting person, @Nullable Employment employment) {
    if (employment != null) return employment.leftOn();
    var until = person.until();
    return until == null ? null : PayMonths.day(until.minusNanos(1));
  }

  private static Outcome leftOut(Posting person, String reason, Map<String, Object> details) {
    return new Outcome(
        null, new NewLeftOut(person.accountId().value(), person.orgPath(), reason, details));
  }
}
