package org.hongyan.planning.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.engine.territory.Objective;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The map as drawn and what is wanted of it.
 *
 * @param disruption objective points paid for each customer that changes hands, 0 ignores today
 */
public record TerritoryParameters(
    @NotNull @Size(max = 200) List<@Valid @NotNull TerritoryDraft> territories,
    @NotEmpty @Size(max = 4) List<@Valid @NotNull BalanceGoal> balance,
    @NotNull Objective objective,
    boolean contiguous,
    double disruption) {

  /**
   * One territory.
   *
   * @param key made by the screen; stays when the name changes
   * @param ownerId a seller or leader, null for an open seat
   * @param unitId whose leader takes the customers of an open seat, null for the plan's unit
   * @param capacity 1 is a full seat; fair shares are proportional to it
   * @param units keys of its units, {@code locked} those of them that must stay
   */
  public record TerritoryDraft(
      @NotBlank @Size(max = 40) String key,
      @NotBlank @Size(max = 60) String name,
      @Nullable AccountId ownerId,
      @Nullable UnitId unitId,
      double capacity,
      @NotNull @Size(max = 2000) List<@NotNull String> units,
      @NotNull @Size(max = 2000) List<@NotNull String> locked) {

    TerritoryDraft with(List<String> others) {
      return new TerritoryDraft(key, name, ownerId, unitId, capacity, others, locked);
    }
  }

  /**
   * @param tolerance allowed relative deviation from the fair share, 0.1 is ±10 %
   */
  public record BalanceGoal(@NotNull Measure measure, double tolerance) {}

  TerritoryParameters with(List<TerritoryDraft> others) {
    return new TerritoryParameters(others, balance, objective, contiguous, disruption);
  }

  /** Usual wishes, nothing drawn. */
  static TerritoryParameters coldStart() {
    return new TerritoryParameters(
        List.of(),
        List.of(new BalanceGoal(Measure.CUSTOMERS, 0.2), new BalanceGoal(Measure.WORKLOAD, 0.2)),
        Objective.P_MEDIAN,
        true,
        0);
  }
}
