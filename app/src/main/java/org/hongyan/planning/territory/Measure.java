package org.hongyan.planning.territory;

/** What a territory shall have its fair share of. */
public enum Measure {
  CUSTOMERS,
  WORKLOAD,
  REVENUE,
  POTENTIAL;

  double of(TerritoryInputs.TerritoryUnit unit) {
    return switch (this) {
      case CUSTOMERS -> unit.customers();
      case WORKLOAD -> unit.workload();
      case REVENUE -> unit.revenueMinor();
      case POTENTIAL -> unit.potentialMinor();
    };
  }
}
