package org.hongyan.targets.promotion;

import java.time.Instant;
import java.time.LocalDate;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A theme campaign.
 *
 * @param starts its first day, {@code ends} its last
 * @param version rises with every change; whoever changes it names the one they saw
 */
record Promotion(
    PromotionId id,
    String theme,
    LocalDate starts,
    LocalDate ends,
    String material,
    @Nullable ScriptId scriptId,
    long costMinor,
    String currency,
    AccountId ownerId,
    @Nullable Instant cancelledAt,
    @Nullable String cancelReason,
    int version) {

  boolean on(LocalDate from, LocalDate to) {
    return !starts.isAfter(to) && !ends.isBefore(from);
  }
}
