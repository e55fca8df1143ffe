package org.hongyan.planning.potential;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of each area. */
public record PotentialInputs(@NotEmpty @Size(max = 500) List<@Valid @NotNull AreaInput> areas) {

  /**
   * One area; a method whose data are missing is left out for it.
   *
   * @param salesMinor the company's own sales of the last twelve months, in minor units
   * @param universe how many there are to begin the chain with, such as companies
   * @param segments establishments by segment, in the order of the parameters' segments
   * @param incomePct the area's share of national income in percent, likewise retail, population
   * @param categoryPct its share of all that is sold of the kind, by anybody, in percent
   * @param evidence month of the oldest figure, {@code 2026-03}
   */
  public record AreaInput(
      @NotBlank @Size(max = 60) String area,
      long salesMinor,
      @Nullable Double universe,
      @NotNull @Size(max = 12) List<@NotNull Double> segments,
      @Nullable Double incomePct,
      @Nullable Double retailPct,
      @Nullable Double populationPct,
      @Nullable @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String evidence,
      @Nullable Double categoryPct) {}
}
