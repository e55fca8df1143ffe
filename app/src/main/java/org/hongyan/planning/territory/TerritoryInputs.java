package org.hongyan.planning.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hongyan.customers.CustomerGrouping;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The units a map is drawn of.
 *
 * @param dataDate when they were counted; revenue is that from {@code from} to then
 */
public record TerritoryInputs(
    @NotNull CustomerGrouping kind,
    @NotNull Origin origin,
    @NotNull Instant dataDate,
    @NotNull Instant from,
    @NotNull @Size(max = 2000) List<@Valid @NotNull TerritoryUnit> units) {

  /** Where the figures come from. */
  public enum Origin {
    OWN,
    TABLE
  }

  /**
   * One unit.
   *
   * @param key as the customers carry it, such as {@code 广东省/广州市}
   * @param x kilometres to the east on a plane map, {@code y} to the north
   * @param workload minutes of talk a year
   * @param owners who has its customers today, the most first
   * @param neighbours keys of units that touch it; naming it on one side is enough
   */
  public record TerritoryUnit(
      @NotBlank @Size(max = 130) String key,
      @NotBlank @Size(max = 130) String name,
      @Nullable @Size(max = 60) String province,
      double x,
      double y,
      long customers,
      double workload,
      long revenueMinor,
      long potentialMinor,
      @NotNull @Size(max = 5000) List<@Valid @NotNull UnitOwner> owners,
      @NotNull @Size(max = 2000) List<@NotNull String> neighbours) {}

  /**
   * A part of a unit in one hand.
   *
   * @param ownerId null for the public pool
   */
  public record UnitOwner(@Nullable AccountId ownerId, long customers, long revenueMinor) {}
}
