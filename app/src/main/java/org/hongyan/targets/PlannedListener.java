package org.hongyan.targets;

import org.hongyan.planning.QuotasPublished;
import org.hongyan.shared.AfterCommit;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;

/** Hears of published plans. */
@Component
class PlannedListener {

  private final PlannedTargets targets;

  PlannedListener(PlannedTargets targets) {
    this.targets = targets;
  }

  @AfterCommit
  void on(QuotasPublished published) {
    Tenancy.in(published.tenantId(), () -> targets.take(published));
  }
}
