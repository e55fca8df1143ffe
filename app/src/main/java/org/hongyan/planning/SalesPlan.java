package org.hongyan.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a unit for some months; a scenario is a plan copied from another.
 *
 * @param ownerId who made it
 * @param fromMonth first day of its first month
 * @param toMonth first day of its last month
 * @param effectiveFrom first day of the month its quotas hold from, set when published
 * @param version rises with every change of state; whoever changes it names the one they saw
 */
public record SalesPlan(
    PlanId id,
    AccountId ownerId,
    String orgPath,
    UnitId unitId,
    String name,
    LocalDate fromMonth,
    LocalDate toMonth,
    String currency,
    State state,
    @Nullable LocalDate effectiveFrom,
    @Nullable PlanId copiedFrom,
    int version,
    Instant createdAt,
    @Nullable AccountId approvedBy,
    @Nullable Instant approvedAt,
    @Nullable AccountId publishedBy,
    @Nullable Instant publishedAt) {

  /** Where a plan stands; only a draft is edited, a published one is frozen. */
  public enum State {
    DRAFT,
    APPROVED,
    PUBLISHED
  }

  /** How many months it covers. */
  public int months() {
    return (toMonth.getYear() - fromMonth.getYear()) * 12
        + toMonth.getMonthValue()
        - fromMonth.getMonthValue()
        + 1;
  }
}
