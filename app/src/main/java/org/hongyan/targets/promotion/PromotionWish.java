package org.hongyan.targets.promotion;

import java.time.LocalDate;
import java.util.List;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;

/** What somebody wants a promotion to be; the caller owns it when {@code ownerId} is null. */
record PromotionWish(
    String theme,
    LocalDate starts,
    LocalDate ends,
    List<UnitId> regions,
    String material,
    @Nullable ScriptId scriptId,
    Money cost,
    @Nullable AccountId ownerId) {}
