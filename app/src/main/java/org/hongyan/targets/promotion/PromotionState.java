package org.hongyan.targets.promotion;

import java.time.LocalDate;

/** Where a promotion stands; all but a cancellation follows from its days. */
enum PromotionState {
  PLANNED,
  RUNNING,
  ENDED,
  CANCELLED;

  static PromotionState of(Promotion promotion, LocalDate today) {
    if (promotion.cancelledAt() != null) return CANCELLED;
    if (today.isBefore(promotion.starts())) return PLANNED;
    return today.isAfter(promotion.ends()) ? ENDED : RUNNING;
  }
}
