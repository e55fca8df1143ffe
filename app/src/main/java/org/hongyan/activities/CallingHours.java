package org.hongyan.activities;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** The hours in which customers may be rung, on the customer's own clock; at least one span. */
public record CallingHours(List<Span> spans) {

  /** From {@code opens} up to, not including, {@code closes}. */
  public record Span(LocalTime opens, LocalTime closes) {
    public Span {
      if (!opens.isBefore(closes)) {
        throw new IllegalArgumentException("span must open before it closes: " + opens);
      }
    }
  }

  /** 9:00–12:00 and 14:00–20:00. */
  public static final CallingHours USUAL =
      new CallingHours(
          List.of(
              new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
              new Span(LocalTime.of(14, 0), LocalTime.of(20, 0))));

  public CallingHours {
    if (spans.isEmpty()) throw new IllegalArgumentException("calling hours need a span");
    spans = spans.stream().sorted(Comparator.comparing(Span::opens)).toList();
  }

  /** True when a ring at this moment is inside the hours. */
  public boolean allow(Instant moment, ZoneId zone) {
    var time = moment.atZone(zone).toLocalTime();
    return spans.stream().anyMatch(s -> !time.isBefore(s.opens()) && time.isBefore(s.closes()));
  }

  /** The wanted moment if it is allowed, otherwise the next opening. */
  public Instant nextAllowed(Instant wanted, ZoneId zone) {
    if (allow(wanted, zone)) return wanted;
    var local = wanted.atZone(zone);
    for (var span : spans) {
      if (local.toLocalTime().isBefore(span.opens())) return local.with(span.opens()).toInstant();
    }
    return local.plusDays(1).with(spans.getFirst().opens()).toInstant();
  }
}
