package org.hongyan.engine.territory;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The best map a search has found, with everything a planner asks about it.
 *
 * @param assignment seat index of each unit
 * @param centres centre unit of each seat
 * @param objective compactness plus the price of disruption
 * @param bound no map within the limits has a lower objective; {@code gap} is relative to the best
 * @param proven whether the map is optimal beyond doubt
 * @param disruption what moves compared with today's map, {@code today} that map judged by the same
 *     rules; null when there is none
 */
public record TerritoryPlan(
    String name,
    List<Integer> assignment,
    List<Integer> centres,
    double objective,
    double compactness,
    double bound,
    double gap,
    boolean proven,
    boolean feasible,
    boolean contiguous,
    double maxDeviation,
    List<TerritoryLoad> balance,
    @Nullable Disruption disruption,
    @Nullable MapReview today,
    Effort effort,
    List<Reason> reasons,
    SearchState state) {

  /**
   * What the search did.
   *
   * @param steps moves tried; the same seed and steps give the same map on every machine
   * @param finished false when the watch ended the search before its budget
   * @param startObjective objective of the map the search began with
   * @param startShortfall how far that map was outside its limits, in fair shares summed
   */
  public record Effort(
      long seed, long steps, boolean finished, double startObjective, double startShortfall) {}

  /** The limit missed by most when no balanced map was found. */
  public Optional<MissedLimit> missed() {
    return feasible ? Optional.empty() : MissedLimit.worst(balance);
  }
}
