package org.hongyan.planning.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Segments of customers and how their sales answer to effort. */
public record ResponseInputs(
    @NotEmpty @Size(max = 30) List<@Valid @NotNull ResponseSegment> segments) {

  /**
   * One segment; effort and sales are measured against today's, which are 1.
   *
   * @param salesMinor today's sales a year, in minor units
   * @param zero sales without effort, plus50 with half as much again, saturation with no end of it
   * @param history observed efforts and sales; six or more are fitted instead of the judgements
   */
  public record ResponseSegment(
      @NotBlank @Size(max = 60) String name,
      long salesMinor,
      double zero,
      double plus50,
      double saturation,
      @NotNull @Size(max = 120) List<@Valid @NotNull Observed> history) {}

  /** Sales at some effort in a past period, both against today's. */
  public record Observed(double effort, double sales) {}
}
