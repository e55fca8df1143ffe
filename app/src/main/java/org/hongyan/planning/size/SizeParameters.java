package org.hongyan.planning.size;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What is assumed or was measured, and how many sellers the planner decides on. */
public record SizeParameters(
    @Valid @NotNull CallPaceUsed pace,
    @Valid @NotNull WorkYear year,
    @Valid @NotNull Economy economy,
    @Valid @NotNull Staffing staffing,
    @Min(0) @Max(1_000_000) int chosen) {

  /**
   * @param connectRate share of dials answered
   * @param measured the figures are the company's own calls, not assumptions
   */
  public record CallPaceUsed(
      double connectRate, double ringMinutes, double wrapMinutes, boolean measured) {}

  /**
   * @param occupancy share of the time at the desk spent on calls
   * @param shrinkage share of paid time lost to leave, training, meetings
   */
  public record WorkYear(double days, double hoursPerDay, double occupancy, double shrinkage) {}

  /**
   * @param elasticity of sales to the number of sellers
   * @param margin contribution per unit of sales
   * @param costPerRepMinor a seller's whole cost a year, in minor units
   * @param carryover share of sales that comes again in the next year without selling
   */
  public record Economy(
      double elasticity, double margin, double costPerRepMinor, double carryover) {}

  /**
   * @param attrition share of sellers who leave in a month
   * @param rampMonths time constant of learning, in months
   * @param rampStart output of a seller in the first month against a full one
   */
  public record Staffing(double attrition, double rampMonths, double rampStart) {}

  /** Defaults of a team without history, all of them assumptions. */
  static SizeParameters coldStart() {
    return new SizeParameters(
        new CallPaceUsed(0.3, 0.5, 1, false),
        new WorkYear(230, 7.5, 0.75, 0.2),
        new Economy(0.34, 0.35, 15_000_000, 0.75),
        new Staffing(0.035, 3.2, 0.1),
        0);
  }
}
