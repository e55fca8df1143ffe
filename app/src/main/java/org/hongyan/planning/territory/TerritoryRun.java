package org.hongyan.planning.territory;

import java.time.Instant;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A run of the optimiser as it stands.
 *
 * @param position runs ahead of it on the machine, 0 when it runs or has ended
 * @param seconds its budget, {@code elapsedSeconds} what it used
 * @param steps moves tried
 * @param best objective of the best map, {@code bound} no map can be better than; {@code gap} is 1
 *     while no balanced map is known
 * @param shortfall how far the best map is outside its limits, in fair shares summed
 * @param startBest objective of the map it began with
 */
public record TerritoryRun(
    TerritoryRunId id,
    State state,
    int position,
    int seconds,
    long seed,
    @Nullable TerritoryRunId resumedFrom,
    AccountId byId,
    String byName,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    double elapsedSeconds,
    long steps,
    @Nullable Double best,
    @Nullable Double bound,
    @Nullable Double gap,
    double shortfall,
    @Nullable Double startBest,
    @Nullable RunRefusal refusal,
    boolean hasDraft,
    boolean cancelWanted) {

  /** Where a run stands. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    /** The program ended during it; nothing of it was kept. */
    INTERRUPTED,
    REFUSED,
    ACCEPTED,
    DROPPED;

    boolean open() {
      return this == QUEUED || this == RUNNING;
    }
  }

  /** Why no balanced map came out: a code that screens translate, and its values. */
  public record RunRefusal(String code, Map<String, Object> details) {}
}
