package org.hongyan.planning.territory;

import java.util.List;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Role;
import org.hongyan.identity.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the designer starts from.
 *
 * @param unplaced customers of no unit: nobody draws them, they stay where they are
 * @param assumptions codes of what was guessed
 * @param start today's map as a draft: a territory for each seller, units at their main owner
 */
public record TerritoryFacts(
    TerritoryInputs inputs,
    List<TerritorySeat> seats,
    Unplaced unplaced,
    @Nullable Integer potentialVersion,
    @Nullable Integer sizeVersion,
    List<String> assumptions,
    TerritoryParameters start) {

  /** Somebody who can have a territory, and how many of the units' customers they own today. */
  public record TerritorySeat(
      AccountId ownerId, String name, Role role, UnitId unitId, String unitName, long customers) {}

  public record Unplaced(long customers, long revenueMinor) {}
}
