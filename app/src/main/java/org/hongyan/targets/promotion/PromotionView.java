package org.hongyan.targets.promotion;

import java.time.LocalDate;
import java.util.List;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.identity.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as its reader may see it.
 *
 * @param costMinor null for readers who answer for no target
 * @param writable this reader may change it
 * @param overlaps others of the same days in the same units, of those the reader may see
 * @param quarterEndDays its days within the last two weeks of a quarter
 */
record PromotionView(
    PromotionId id,
    String theme,
    PromotionState state,
    LocalDate starts,
    LocalDate ends,
    List<PromotionRegion> regions,
    String material,
    @Nullable ScriptId scriptId,
    @Nullable String scriptName,
    @Nullable Long costMinor,
    String currency,
    AccountId ownerId,
    @Nullable String ownerName,
    @Nullable String cancelReason,
    int version,
    boolean writable,
    List<PromotionOverlap> overlaps,
    int quarterEndDays) {

  /** A unit that takes part. */
  record PromotionRegion(UnitId id, String name, UnitKind kind) {}

  /** The days two promotions share, and the units in which they do. */
  record PromotionOverlap(
      PromotionId id, String theme, LocalDate from, LocalDate to, List<String> units) {}
}
