package org.hongyan.targets.promotion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.targets.promotion.PromotionView.PromotionOverlap;

/** What else happens in the days of a promotion: other promotions, the end of a quarter. */
final class PromotionCalendar {

  /** Days at the end of a quarter in which orders come early or late anyway. */
  static final int QUARTER_END_DAYS = 14;

  private PromotionCalendar() {}

  /** Days of the period that lie in the last two weeks of a quarter. */
  static int quarterEndDays(LocalDate starts, LocalDate ends) {
    long days = 0;
    for (var quarter = starts.withDayOfMonth(1); !quarter.isAfter(ends); ) {
      var last = quarter.withDayOfMonth(quarter.lengthOfMonth());
      if (last.getMonthValue() % 3 == 0) {
        var from = later(starts, last.minusDays(QUARTER_END_DAYS - 1));
        days += Math.max(0, ChronoUnit.DAYS.between(from, earlier(ends, last)) + 1);
      }
      quarter = quarter.plusMonths(1);
    }
    return (int) days;
  }

  /** Where this promotion meets others that were not cancelled. */
  static List<PromotionOverlap> overlaps(
      Promotion promotion,
      List<Promotion> others,
      Map<PromotionId, List<UnitId>> parts,
      Regions regions) {
    var overlaps = new ArrayList<PromotionOverlap>();
    var own = regions.open(parts.getOrDefault(promotion.id(), List.of()));
    for (var other : others) {
      if (other.id().equals(promotion.id()) || other.cancelledAt() != null) continue;
      if (!other.on(promotion.starts(), promotion.ends())) continue;
      var units = shared(own, regions.open(parts.getOrDefault(other.id(), List.of())));
      if (units.isEmpty()) continue;
      overlaps.add(
          new PromotionOverlap(
              other.id(),
              other.theme(),
              later(promotion.starts(), other.starts()),
              earlier(promotion.ends(), other.ends()),
              units));
    }
    return overlaps;
  }

  /** The smaller of two units that lie in each other. */
  private static List<String> shared(List<Unit> own, List<Unit> others) {
    var names = new ArrayList<String>();
    for (var one : own) {
      for (var other : others) {
        if (!Regions.nested(one, other)) continue;
        var name = one.path().length() >= other.path().length() ? one.name() : other.name();
        if (!names.contains(name)) names.add(name);
      }
    }
    return names;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
