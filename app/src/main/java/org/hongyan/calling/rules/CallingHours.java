package org.hongyan.calling.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When customers may be rung, on their own clock.
 *
 * @param days weekdays with calls
 * @param spans open spans of such a day, from inclusive, to exclusive, not overlapping
 */
public record CallingHours(Set<DayOfWeek> days, List<Span> spans) {

  private static final int DAYS_TO_LOOK_AHEAD = 400;

  /** 9:00–12:00 and 14:00–20:00, every weekday. */
  public static final CallingHours USUAL =
      new CallingHours(
          Set.of(DayOfWeek.values()),
          List.of(
              new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
              new Span(LocalTime.of(14, 0), LocalTime.of(20, 0))));

  /** From inclusive, to exclusive. */
  public record Span(LocalTime from, LocalTime to) {
    public Span {
      if (!from.isBefore(to)) throw new IllegalArgumentException(from + " is not before " + to);
    }

    boolean contains(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(to);
    }
  }

  public CallingHours {
    days = Set.copyOf(days);
    spans = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
        throw new IllegalArgumentException(spans.get(i) + " overlaps " + spans.get(i - 1));
      }
    }
  }

  public boolean open(Instant at, ZoneId zone, Set<LocalDate> holidays) {
    var local = at.atZone(zone);
    return openOn(local.toLocalDate(), holidays)
        && spans.stream().anyMatch(span -> span.contains(local.toLocalTime()));
  }

  /** The moment itself when open, otherwise the next opening; empty when none within a year. */
  public Optional<Instant> nextOpen(Instant at, ZoneId zone, Set<LocalDate> holidays) {
    if (open(at, zone, holidays)) return Optional.of(at);
    var today = at.atZone(zone).toLocalDate();
    for (int i = 0; i < DAYS_TO_LOOK_AHEAD; i++) {
      var day = today.plusDays(i);
      if (!openOn(day, holidays)) continue;
      for (var span : spans) {
        var opening = day.atTime(span.from()).atZone(zone).toInstant();
        if (opening.isAfter(at)) return Optional.of(opening);
      }
    }
    return Optional.empty();
  }

  private boolean openOn(LocalDate day, Set<LocalDate> holidays) {
    return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }
}
