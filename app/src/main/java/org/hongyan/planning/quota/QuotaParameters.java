package org.hongyan.planning.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The target and how it is shared out.
 *
 * @param totalMinor what the units must sell together in the plan's period, to the cent
 * @param methods two or three, with their weights
 * @param errors per past period the relative error of each of these methods, for minimum variance
 * @param mostAdjust largest adjustment as a share of what the methods give
 */
public record QuotaParameters(
    @Min(0) @Max(1_000_000_000_000_000L) long totalMinor,
    @NotNull Weighting weighting,
    @NotNull @Size(min = 2, max = 3) List<@Valid @NotNull MethodWeight> methods,
    @NotNull @Size(max = 60) List<@NotNull @Size(max = 3) List<@NotNull Double>> errors,
    @Valid @NotNull Floor floor,
    double mostAdjust) {

  /** Where the weights come from. */
  public enum Weighting {
    MANUAL,
    EQUAL,
    MINIMUM_VARIANCE
  }

  /** A method and its weight. */
  public record MethodWeight(@NotNull QuotaMethod method, double weight) {}

  /**
   * The critical point of a seat: what it must sell a month to carry its cost, all in minor units.
   *
   * @param fixedMinor base pay, insurance, seat, telecom, share of the manager, a month
   * @param profitMinor profit it is to bring a month
   * @param reading which reading of the critical point is the floor; null means target profit
   * @param response how sales answer to effort, for the last two readings
   */
  public record Floor(
      double fixedMinor,
      double grossMargin,
      double variableRate,
      double profitMinor,
      @Nullable FloorReading reading,
      @Nullable Judgement response) {}

  /** The four readings of the critical point; none has an accessible primary source. */
  public enum FloorReading {
    BREAK_EVEN,
    TARGET_PROFIT,
    INFLECTION,
    MARGINAL
  }

  /** Sales without effort, with half as much again and with no end of it; today's are 1. */
  public record Judgement(double zero, double plus50, double saturation) {}

  static QuotaParameters coldStart() {
    return new QuotaParameters(
        0,
        Weighting.EQUAL,
        List.of(
            new MethodWeight(QuotaMethod.SHARE, 1.0 / 3),
            new MethodWeight(QuotaMethod.HEADROOM, 1.0 / 3),
            new MethodWeight(QuotaMethod.HISTORY, 1.0 / 3)),
        List.of(),
        new Floor(900_000, 0.32, 0.06, 0, FloorReading.BREAK_EVEN, new Judgement(0.3, 1.25, 1.6)),
        0.1);
  }
}
