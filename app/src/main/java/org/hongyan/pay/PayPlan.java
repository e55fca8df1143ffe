package org.hongyan.pay;

import java.time.Instant;
import org.hongyan.identity.AccountId;

/** One version of a pay plan. */
record PayPlan(
    PayPlanId id,
    String name,
    int version,
    PlanContent content,
    String reason,
    AccountId byId,
    Instant at) {}
