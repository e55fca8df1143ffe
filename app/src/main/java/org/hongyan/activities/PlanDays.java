package org.hongyan.activities;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongyan.customers.CustomerNames;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Page;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans as people look at them: my day, my week, my team's plans and how well they are kept. */
@Service
public class PlanDays {

  private final PlanItemRepository items;
  private final CallbackRepository callbacks;
  private final AdherenceRepository adherence;
  private final CustomerNames customers;
  private final Accounts accounts;
  private final InstantSource clock;

  PlanDays(
      PlanItemRepository items,
      CallbackRepository callbacks,
      AdherenceRepository adherence,
      CustomerNames customers,
      Accounts accounts,
      InstantSource clock) {
    this.items = items;
    this.callbacks = callbacks;
    this.adherence = adherence;
    this.customers = customers;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A plan item with the names a list shows. */
  public record NamedItem(PlanItem item, String customerName, String ownerName, boolean overdue) {}

  /** What the caller has to do today on the given clock: overdue, due and already ended. */
  @Transactional(readOnly = true)
  public PlannedDay today(Caller caller, ZoneId zone) {
    return day(caller, clock.instant().atZone(zone).toLocalDate(), zone);
  }

  /** One day of the caller; what is overdue from earlier days belongs to today. */
  @Transactional(readOnly = true)
  public PlannedDay day(Caller caller, LocalDate date, ZoneId zone) {
    var now = clock.instant();
    var from = PlannedDay.startOf(date, zone);
    var to = PlannedDay.startOf(date.plusDays(1), zone);
    var isToday = !now.isBefore(from) && now.isBefore(to);
    var tenant = Tenancy.current();
    var me = caller.accountId();
    var open =
        items.openOf(tenant, me, to).stream()
            .filter(i -> isToday || !i.dueAt().isBefore(from))
            .toList();
    var plans = Stream.concat(open.stream(), items.endedOf(tenant, me, from, to).stream()).toList();
    var promises =
        callbacks.openOf(tenant, me, to).stream()
            .filter(c -> isToday || !c.dueAt().isBefore(from))
            .toList();
    return new PlannedDay(date, now, merge(plans, promises, now));
  }

  /** Seven days from Monday of the week of the date. */
  @Transactional(readOnly = true)
  public List<PlannedDay> week(Caller caller, LocalDate date, ZoneId zone) {
    var days = new ArrayList<PlannedDay>();
    var monday = date.with(java.time.DayOfWeek.MONDAY);
    for (int i = 0; i < 7; i++) days.add(day(caller, monday.plusDays(i), zone));
    return days;
  }

  /** Plan items of everybody in the caller's scope, by due moment. */
  @Transactional(readOnly = true)
  Page<NamedItem> list(Caller caller, PlanFilter filter, int limit) {
    var found = items.inside(Tenancy.current(), caller.scope(), filter, limit + 1);
    var more = found.size() > limit;
    var rows = more ? found.subList(0, limit) : found;
    var names = customers.of(rows.stream().map(PlanItem::customerId).distinct().toList());
    var people = accounts.names(rows.stream().map(PlanItem::ownerId).distinct().toList());
    var now = clock.instant();
    var named =
        rows.stream()
            .map(
                i ->
                    new NamedItem(
                        i,
                        names.getOrDefault(i.customerId(), ""),
                        people.getOrDefault(i.ownerId(), ""),
                        i.overdueAt(now)))
            .toList();
    var last = more ? rows.getLast() : null;
    var next = last == null ? null : new Cursor(last.dueAt(), last.id().value()).text();
    return new Page<>(named, next, null);
  }

  /** How well plans due between the moments were kept, inside the caller's scope. */
  @Transactional(readOnly = true)
  public List<Adherence> adherence(
      Caller caller, Instant from, Instant to, Adherence.By by, ZoneId zone) {
    var rows =
        adherence.counts(
            Tenancy.current(),
            caller.scope(),
            new Adherence.Span(from, to, clock.instant()),
            by,
            zone);
    Map<String, String> names = by == Adherence.By.PERSON ? people(rows) : Map.of();
    if (by == Adherence.By.CUSTOMER) names = customerNames(rows);
    var shown = names;
    return rows.stream().map(r -> r.named(shown.get(r.key()))).toList();
  }

  private Map<String, String> people(List<Adherence> rows) {
    var ids = rows.stream().map(r -> new AccountId(java.util.UUID.fromString(r.key()))).toList();
    var names = new java.util.HashMap<String, String>();
    accounts.names(ids).forEach((id, name) -> names.put(id.value().toString(), name));
    return names;
  }

  private Map<String, String> customerNames(List<Adherence> rows) {
    var ids =
        rows.stream()
            .map(r -> new org.hongyan.customers.CustomerId(java.util.UUID.fromString(r.key())))
            .toList();
    var names = new java.util.HashMap<String, String>();
    customers.of(ids).forEach((id, name) -> names.put(id.value().toString(), name));
    return names;
  }

  private List<PlannedDay.Entry> merge(List<PlanItem> plans, List<Callback> promises, Instant now) {
    var ids =
        Stream.concat(
                plans.stream().map(PlanItem::customerId),
                promises.stream().map(Callback::customerId))
            .distinct()
            .toList();
    return PlannedDay.merge(plans, promises, customers.of(ids), now);
  }
}
