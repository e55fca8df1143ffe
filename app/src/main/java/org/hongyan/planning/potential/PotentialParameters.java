package org.hongyan.planning.potential;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is assumed for all areas alike.
 *
 * @param chain factors after the universe, the last ones orders a year and order value
 * @param national potential of the whole nation in minor units, for the buying power index
 */
public record PotentialParameters(
    @NotNull @Size(max = 10) List<@Valid @NotNull ChainFactor> chain,
    @NotNull @Size(max = 12) List<@Valid @NotNull Segment> segments,
    @Valid @NotNull IndexWeights weights,
    double national) {

  /** One factor with its range; an assumption until somebody has measured it. */
  public record ChainFactor(
      @NotBlank @Size(max = 60) String name,
      double low,
      double base,
      double high,
      boolean assumption) {}

  /**
   * A kind of establishment.
   *
   * @param useMinor what one of them buys a year, in minor units
   */
  public record Segment(
      @NotBlank @Size(max = 60) String name, double useMinor, boolean assumption) {}

  /** Weights of the buying power index; they add up to 1. */
  public record IndexWeights(double income, double retail, double population) {}

  /** A cold start: ratios to be replaced, all marked as assumptions. */
  static PotentialParameters coldStart() {
    return new PotentialParameters(
        List.of(
            new ChainFactor("目标客户占比 target share", 0.25, 0.35, 0.45, true),
            new ChainFactor("可外呼占比 reachable share", 0.35, 0.42, 0.5, true),
            new ChainFactor("年购买次数 orders a year", 1.5, 1.8, 2, true),
            new ChainFactor("客单价（分） order value in minor units", 22_000, 26_000, 30_000, true)),
        List.of(),
        new IndexWeights(0.5, 0.3, 0.2),
        0);
  }
}
