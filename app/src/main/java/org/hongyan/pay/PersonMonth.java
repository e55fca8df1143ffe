package org.hongyan.pay;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deals.Collected;
import org.hongyan.deals.Earned;
import org.jspecify.annotations.Nullable;

/**
 * All that one person's pay of a month follows from.
 *
 * @param activeDays days employed in the month
 * @param targetMinor the person's target in the plan's currency
 * @param earned order rows of the month, by time
 * @param paidBefore commission of closed months by order, for orders taken back this month
 * @param carried clawback left over by the last closed month
 */
record PersonMonth(
    YearMonth month,
    PlanContent content,
    int activeDays,
    boolean ramping,
    @Nullable Long targetMinor,
    List<Earned> earned,
    List<Collected> collected,
    Map<UUID, Long> paidBefore,
    List<Owed> carried) {}
