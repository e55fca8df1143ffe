package org.hongyan.planning.potential;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is assumed for all areas alike.
 *
 * @param chain factors after the universe, the last ones orders a year and order value
 * @param drivers for the regression; empty or null when that method is not used
 * @param market null in versions saved before it was kept
 * @param tiles a map of one's own, null for China's provinces
 * @param national potential of the whole nation in minor units, for the buying power index
 */
public record PotentialParameters(
    @NotNull @Size(max = 10) List<@Valid @NotNull ChainFactor> chain,
    @NotNull @Size(max = 12) List<@Valid @NotNull Segment> segments,
    @Valid @NotNull IndexWeights weights,
    double national,
    @Nullable @Size(max = 5) List<@NotNull Driver> drivers,
    @Valid @Nullable Market market,
    @Nullable @Size(max = 400) List<@Valid @NotNull MapTile> tiles) {

  /** What sales can be regressed on; {@code SEGMENTS} is all establishments together. */
  public enum Driver {
    UNIVERSE,
    SEGMENTS,
    INCOME,
    RETAIL,
    POPULATION
  }

  /** Shares of the potential that can be served, one after the other, and what is won of it. */
  public record Market(
      @NotNull @Size(max = 8) List<@Valid @NotNull ServedShare> served, double winShare) {}

  /** A condition, such as consent to be called, and the share that passes it. */
  public record ServedShare(
      @NotBlank @Size(max = 60) String name, double share, boolean assumption) {}

  /** An area on a schematic map of squares; areas are found by name or code. */
  public record MapTile(
      @NotBlank @Size(max = 12) String code,
      @NotBlank @Size(max = 40) String name,
      @Min(0) @Max(39) int row,
      @Min(0) @Max(39) int column) {}

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
        0,
        List.of(),
        new Market(
            List.of(
                new ServedShare("服务地区与语言 region and language", 0.8, true),
                new ServedShare("同意接听 consent to be called", 0.6, true),
                new ServedShare("号码有效 valid number", 0.85, true)),
            0.1),
        null);
  }
}
