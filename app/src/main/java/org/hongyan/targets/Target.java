package org.hongyan.targets;

import java.time.LocalDate;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What one unit or one person is to sell in a month; somebody owns every target.
 *
 * @param month its first day
 * @param splitMinor sum of the published parts, null while nothing was given on
 * @param version rises when it is split; whoever splits names the one they saw
 */
public record Target(
    TargetId id,
    LocalDate month,
    String zone,
    Kind kind,
    @Nullable UnitId unitId,
    @Nullable AccountId accountId,
    @Nullable TargetId parentId,
    AccountId ownerId,
    String orgPath,
    long amountMinor,
    String currency,
    boolean locked,
    @Nullable Long splitMinor,
    int version) {

  /** Whose target it is. */
  public enum Kind {
    UNIT,
    PERSON
  }
}
