package org.hongyan.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * One person's day: what is overdue, what is due and what is done, plans and callbacks by time.
 *
 * @param now the moment that decides what is overdue
 */
public record PlannedDay(LocalDate date, Instant now, List<Entry> entries) {

  /** A plan item or a callback, never both. */
  public record Entry(
      Instant at,
      boolean overdue,
      CustomerId customerId,
      String customerName,
      @Nullable PlanItem item,
      @Nullable Callback callback) {}

  /** First moment of a day on a clock. */
  static Instant startOf(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant();
  }

  /** Merges by time; at the same moment a promise to a customer comes before a plan of ours. */
  static List<Entry> merge(
      List<PlanItem> items,
      List<Callback> callbacks,
      java.util.Map<CustomerId, String> names,
      Instant now) {
    var plans =
        items.stream()
            .map(
                i ->
                    new Entry(
                        i.dueAt(),
                        i.overdueAt(now),
                        i.customerId(),
                        names.getOrDefault(i.customerId(), ""),
                        i,
                        null));
    var promises =
        callbacks.stream()
            .map(
                c ->
                    new Entry(
                        c.dueAt(),
                        c.endedAt() == null && c.dueAt().isBefore(now),
                        c.customerId(),
                        names.getOrDefault(c.customerId(), ""),
                        null,
                        c));
    return Stream.concat(promises, plans).sorted(Comparator.comparing(Entry::at)).toList();
  }
}
