package org.hongyan.planning.size;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom the force has to call, and what it is and sells today.
 *
 * @param salesMinor sales of the last twelve months in minor units
 */
public record SizeInputs(
    @NotEmpty @Size(max = 20) List<@Valid @NotNull CustomerClassRow> classes,
    @Min(0) @Max(1_000_000) int reps,
    long salesMinor) {

  /** Customers of one class and the talks each is to have. */
  public record CustomerClassRow(
      @NotBlank @Size(max = 40) String name,
      @Min(0) long customers,
      double talksPerYear,
      double talkMinutes) {}
}
