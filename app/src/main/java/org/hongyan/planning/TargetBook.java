package org.hongyan.planning;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.hongyan.identity.Scope;

/** Told by the module that keeps targets, which itself hears of plans: what targets there were. */
public interface TargetBook {

  /** Targets inside the scope of these months, both included, by month. */
  List<PastTarget> between(Scope scope, YearMonth from, YearMonth to);

  /**
   * Months of a published plan whose targets stand as the unit above had set them, which the plan
   * does not change.
   */
  Set<YearMonth> leftAlone(PlanId plan);
}
