package org.hongyan.planning.territory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.Note;
import org.jspecify.annotations.Nullable;

/**
 * A drawn map judged.
 *
 * @param balanced every share of every territory inside its limits
 * @param contiguous every territory in one piece
 * @param complete every unit in a territory
 * @param compactness in the unit of the objective: km for sums and longest distances, customers ×
 *     km² for the inertia
 * @param maxDeviation largest relative distance of a share from the fair one
 * @param today today's map by the same rules, each unit at its main owner; null when none of the
 *     territories has an owner of today
 */
public record TerritoryResult(
    boolean balanced,
    boolean contiguous,
    boolean complete,
    double compactness,
    double maxDeviation,
    List<TerritoryLine> territories,
    List<String> unassigned,
    MoveSum moves,
    List<OwnerChange> owners,
    @Nullable TodayMap today,
    List<Note> notes,
    List<FigureSource> figures) {

  /**
   * One territory.
   *
   * @param ownerName empty for an open seat, {@code fallbackName} then the leader who stands in
   * @param pieces more than 1 when it does not hang together
   * @param gains customers that come, {@code loses} of its owner's that go
   */
  public record TerritoryLine(
      String key,
      String name,
      @Nullable AccountId ownerId,
      String ownerName,
      String fallbackName,
      int units,
      long customers,
      double workload,
      long revenueMinor,
      long potentialMinor,
      int pieces,
      double compactness,
      List<BalanceShare> shares,
      long gains,
      long loses,
      long gainsMinor,
      long losesMinor) {}

  /** One bar: amount against the fair share and its limits. */
  public record BalanceShare(
      Measure measure,
      double amount,
      double fair,
      double deviation,
      double tolerance,
      double low,
      double high,
      boolean inside) {}

  /** Customers that change hands, with the revenue of the last twelve months. */
  public record MoveSum(int units, long customers, long revenueMinor, int ownersAffected) {}

  /**
   * What one owner gains and loses in customers.
   *
   * @param ownerId null for the public pool
   */
  public record OwnerChange(
      @Nullable AccountId ownerId,
      String name,
      long gains,
      long loses,
      long gainsMinor,
      long losesMinor) {}

  /**
   * @param unowned units whose main owner has no territory
   */
  public record TodayMap(
      double compactness, double maxDeviation, boolean balanced, int pieces, int unowned) {}

  /** How a figure came about. */
  public record FigureSource(
      String code,
      String formula,
      Map<String, Double> inputs,
      Instant dataDate,
      boolean assumption) {}
}
