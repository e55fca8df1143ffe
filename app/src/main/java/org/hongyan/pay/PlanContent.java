package org.hongyan.pay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan pays for a full month, amounts in minor units.
 *
 * @param capMinor most of all commission together
 * @param guaranteeMinor least of base and commission in the first {@code rampMonths} months
 * @param clawbackDays days after an order in which its commission is taken back with it
 */
record PlanContent(
    @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
    @Min(0) @Max(PlanContent.MOST) long baseMinor,
    @NotNull @Size(max = 8) List<@Valid @NotNull Part> parts,
    @Nullable @Min(0) @Max(PlanContent.MOST) Long capMinor,
    @Nullable @Min(0) @Max(PlanContent.MOST) Long guaranteeMinor,
    @Min(0) @Max(24) int rampMonths,
    @Min(0) @Max(730) int clawbackDays) {

  static final long MOST = 1_000_000_000_00L;

  /** Where the quota of a part comes from. */
  enum QuotaFrom {
    FIXED,
    /** The person's target of the month; the fixed one where there is none. */
    TARGET
  }

  /**
   * A component.
   *
   * @param quota in minor units for money, in pieces for the rest
   * @param retroactive the band reached pays for everything, which is a cliff
   * @param capMinor most this part pays a month
   */
  record Part(
      @NotBlank @Size(max = 60) String name,
      @NotNull Metric metric,
      @NotNull QuotaFrom quotaFrom,
      @Min(1) @Max(PlanContent.MOST) long quota,
      @NotNull @Size(min = 1, max = 12) List<@Valid @NotNull Step> steps,
      boolean retroactive,
      @Nullable @Min(0) @Max(PlanContent.MOST) Long capMinor) {}

  /**
   * A band, which ends where the next begins.
   *
   * @param from attainment at which it begins
   * @param pays share of the amount for money, minor units a piece for the rest
   */
  record Step(
      @DecimalMin("0") @DecimalMax("10") double from,
      @DecimalMin("0") @DecimalMax("100000000") double pays) {}
}
