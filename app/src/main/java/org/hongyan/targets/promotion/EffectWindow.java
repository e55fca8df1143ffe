package org.hongyan.targets.promotion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Equal periods around the start of a promotion: weeks from its second week on, before that days;
 * only whole ones, so the last days of a month may be left out.
 *
 * @param from first day looked at
 * @param before periods before the start, {@code since} those after it
 */
record EffectWindow(LocalDate from, int days, int before, int since) {

  private static final int WEEK = 7;
  private static final int MOST_WEEKS = 26;
  private static final int MOST_DAYS = 56;

  static EffectWindow of(Promotion promotion, LocalDate today) {
    var yesterday = today.minusDays(1);
    var last = promotion.ends().isBefore(yesterday) ? promotion.ends() : yesterday;
    int gone = (int) Math.max(0, ChronoUnit.DAYS.between(promotion.starts(), last) + 1);
    int days = gone >= 2 * WEEK ? WEEK : 1;
    int before = days == WEEK ? MOST_WEEKS : MOST_DAYS;
    return new EffectWindow(
        promotion.starts().minusDays((long) days * before), days, before, gone / days);
  }

  int periods() {
    return before + since;
  }

  LocalDate day(int period) {
    return from.plusDays((long) days * period);
  }

  LocalDate last() {
    return day(periods()).minusDays(1);
  }

  /** Without the first periods, in which nothing had been sold anywhere. */
  EffectWindow without(int periods) {
    return new EffectWindow(day(periods), days, before - periods, since);
  }
}
