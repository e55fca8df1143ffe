package org.hongyan.planning;

import java.time.YearMonth;
import java.util.List;
import org.hongyan.identity.Scope;

/** Told by the module that keeps targets, which itself hears of plans: what targets there were. */
public interface TargetBook {

  /** Targets inside the scope of these months, both included, by month. */
  List<PastTarget> between(Scope scope, YearMonth from, YearMonth to);
}
