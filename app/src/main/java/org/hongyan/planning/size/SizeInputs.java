package org.hongyan.planning.size;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the force has to call, and what it is and sells today.
 *
 * @param salesMinor sales of a year in minor units
 * @param sold the orders that was worked out from, null for a figure typed in
 */
public record SizeInputs(
    @NotEmpty @Size(max = 20) List<@Valid @NotNull CustomerClassRow> classes,
    @Min(0) @Max(1_000_000) int reps,
    long salesMinor,
    @Valid @Nullable SalesCounted sold) {

  /** Customers of one class and the talks each is to have. */
  public record CustomerClassRow(
      @NotBlank @Size(max = 40) String name,
      @Min(0) long customers,
      double talksPerYear,
      double talkMinutes) {}
}
