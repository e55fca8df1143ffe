package org.hongyan.planning.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hongyan.identity.UnitId;
import org.jspecify.annotations.Nullable;

/** The units that share the target, with what is known of each for the plan's period. */
public record QuotaInputs(@NotEmpty @Size(max = 1000) List<@Valid @NotNull QuotaUnit> units) {

  /**
   * One unit; amounts in minor units for as many months as the plan has.
   *
   * @param special set when its target was approved apart: it is taken out of the pool first
   * @param reviewReason why its methods may differ by more than 15 %
   */
  public record QuotaUnit(
      @NotNull UnitId unitId,
      @NotBlank @Size(max = 80) String name,
      @Nullable UnitId parentId,
      @Min(0) @Max(100_000) int reps,
      long potentialMinor,
      long salesMinor,
      @Valid @Nullable Intention intention,
      @Valid @Nullable Special special,
      @Valid @Nullable Adjustment adjustment,
      @Nullable @Size(max = 300) String reviewReason) {}

  /**
   * What the unit's customers say they will buy.
   *
   * @param juster how sure they are, 0 to 10
   * @param lastIntendedMinor what they said the last time, lastRealisedMinor what came of it
   */
  public record Intention(
      @Min(0) long intendedMinor,
      @Min(0) @Max(10) int juster,
      @Min(0) long lastIntendedMinor,
      @Min(0) long lastRealisedMinor) {}

  /** A special market's target and why it stands apart. */
  public record Special(@Min(0) long minor, @NotBlank @Size(max = 300) String reason) {}

  /**
   * A change from the field.
   *
   * @param minor more or less than the methods give
   */
  public record Adjustment(long minor, @NotNull @Size(max = 300) String evidence) {}
}
