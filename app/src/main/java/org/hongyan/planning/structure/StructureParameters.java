package org.hongyan.planning.structure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What leading takes and gives.
 *
 * @param managerCostMinor whole cost of a manager a year, in minor units
 * @param coachHoursPerWeek hours a manager has for coaching
 * @param hoursPerRep coaching a seller needs a month
 * @param upliftMax most that coaching can add to a seller's margin, as a share
 * @param tau hours a month at which 63 % of that is reached
 * @param span how many each manager is to lead: the planner's decision
 */
public record StructureParameters(
    double managerCostMinor,
    double coachHoursPerWeek,
    double hoursPerRep,
    double upliftMax,
    double tau,
    @Min(2) @Max(100) int span) {

  static StructureParameters coldStart() {
    return new StructureParameters(24_000_000, 8, 4, 0.35, 5, 8);
  }
}
