package org.hongyan.engine.quota;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of quotas by name. */
public final class QuotaModels {

  private QuotaModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("quota.potential", PotentialQuota.Input.class, PotentialQuota::of),
        Model.of("quota.history", HistoryQuota.Input.class, HistoryQuota::of),
        Model.of("quota.critical_point", CriticalPoint.Input.class, CriticalPoint::of),
        Model.of("quota.critical_effort", CriticalEffort.Input.class, CriticalEffort::of),
        Model.of("quota.intention", PurchaseIntention.Input.class, PurchaseIntention::of),
        Model.of("quota.intention.learn", IntentionTable.Input.class, IntentionTable::of),
        Model.of("quota.combine", Combination.Input.class, Combination::of),
        Model.of("quota.combine.binary_minvar", MinimumVariance.Input.class, MinimumVariance::of),
        Model.of("quota.combine.learn", MinimumVariance.History.class, MinimumVariance::learn),
        Model.of("quota.regression", Regression.Input.class, Regression::of),
        Model.of("quota.regression.cravens", Cravens.Input.class, Cravens::of),
        Model.of("quota.frontier.cols", Regression.Input.class, Frontier::of),
        Model.of("quota.quality", PlanQuality.Input.class, PlanQuality::of));
  }
}
