package org.hongyan.targets.promotion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.Malformed;
import org.hongyan.shared.Refused;

/** What a promotion may be, and what may still be changed of one. */
final class PromotionRules {

  private static final int LONGEST_DAYS = 366;

  private PromotionRules() {}

  /** A day as it was written; one that no calendar has is malformed. */
  static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Malformed(field);
    }
  }

  static void period(LocalDate starts, LocalDate ends) {
    if (ends.isBefore(starts)) throw new Refused("promotion.ends-before-start");
    if (ChronoUnit.DAYS.between(starts, ends) >= LONGEST_DAYS) {
      throw new Refused("promotion.too-long", Map.of("days", LONGEST_DAYS));
    }
  }

  /** No unit may lie in another: its sales would count twice. */
  static void apart(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j < units.size(); j++) {
        if (Regions.nested(units.get(i), units.get(j))) {
          throw new Refused(
              "promotion.unit-in-unit",
              Map.of("one", units.get(i).name(), "other", units.get(j).name()));
        }
      }
    }
  }

  /** What has happened stays: the beginning and the units once it runs, the end once it is over. */
  static void change(Promotion before, List<UnitId> units, PromotionWish wish, LocalDate today) {
    var state = PromotionState.of(before, today);
    if (state == PromotionState.CANCELLED) throw new Refused("promotion.cancelled");
    if (state == PromotionState.PLANNED) return;
    boolean same = new HashSet<>(units).equals(new HashSet<>(wish.regions()));
    if (!same || !before.starts().equals(wish.starts())) throw new Refused("promotion.begun");
    if (before.ends().equals(wish.ends())) return;
    if (state == PromotionState.ENDED) throw new Refused("promotion.over");
    if (wish.ends().isBefore(today)) throw new Refused("promotion.ends-in-past");
  }
}
