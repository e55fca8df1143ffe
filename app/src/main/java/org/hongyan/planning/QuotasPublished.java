package org.hongyan.planning;

import java.util.List;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.TenantId;

/**
 * Published when a plan is, once: every unit's quota for every month the plan is in effect.
 *
 * @param unitId the plan's unit, above or the same as those of the quotas
 */
public record QuotasPublished(
    TenantId tenantId,
    PlanId planId,
    AccountId accountId,
    UnitId unitId,
    String currency,
    List<MonthQuota> quotas) {

  /**
   * @param month such as {@code 2027-01}
   */
  public record MonthQuota(UnitId unitId, String month, long minor) {}
}
