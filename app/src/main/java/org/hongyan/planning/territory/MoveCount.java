package org.hongyan.planning.territory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.territory.TerritoryResult.MoveSum;
import org.hongyan.planning.territory.TerritoryResult.OwnerChange;
import org.jspecify.annotations.Nullable;

/** Counts who gains and loses which customers when a map is put in force. */
final class MoveCount {

  /** Customers and revenue that come and go. */
  static final class Tally {
    long gains;
    long loses;
    long gainsMinor;
    long losesMinor;
  }

  private final Map<@Nullable AccountId, Tally> byOwner = new HashMap<>();
  private final List<@Nullable AccountId> newOwners;
  private int units;
  private long customers;
  private long revenueMinor;

  /**
   * @param newOwners who gets the customers of each territory; null when nobody can
   */
  MoveCount(TerritoryInputs inputs, List<Integer> map, List<@Nullable AccountId> newOwners) {
    this.newOwners = newOwners;
    for (int i = 0; i < map.size(); i++) {
      int seat = map.get(i);
      if (seat >= 0) count(inputs.units().get(i), newOwners.get(seat));
    }
  }

  private void count(TerritoryInputs.TerritoryUnit unit, @Nullable AccountId to) {
    boolean moved = false;
    for (var part : unit.owners()) {
      if (Objects.equals(part.ownerId(), to) || part.customers() == 0) continue;
      moved = true;
      customers += part.customers();
      revenueMinor += part.revenueMinor();
      var loser = tally(part.ownerId());
      loser.loses += part.customers();
      loser.losesMinor += part.revenueMinor();
      var winner = tally(to);
      winner.gains += part.customers();
      winner.gainsMinor += part.revenueMinor();
    }
    if (moved) units++;
  }

  private Tally tally(@Nullable AccountId owner) {
    return byOwner.computeIfAbsent(owner, key -> new Tally());
  }

  /** What the territory of that number gains, and its owner loses elsewhere. */
  Tally of(int seat) {
    return byOwner.getOrDefault(newOwners.get(seat), new Tally());
  }

  MoveSum sum() {
    var affected = new HashSet<>(byOwner.keySet());
    affected.remove(null);
    return new MoveSum(units, customers, revenueMinor, affected.size());
  }

  List<OwnerChange> owners(Map<AccountId, String> names) {
    return byOwner.entrySet().stream()
        .map(
            e -> {
              var owner = e.getKey();
              var tally = e.getValue();
              return new OwnerChange(
                  owner,
                  owner == null ? "" : names.getOrDefault(owner, ""),
                  tally.gains,
                  tally.loses,
                  tally.gainsMinor,
                  tally.losesMinor);
            })
        .sorted(
            java.util.Comparator.comparingLong((OwnerChange one) -> -one.loses())
                .thenComparing(OwnerChange::name))
        .toList();
  }
}
