package org.hongyan.calling.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The figures the rules use; a company edits them, each change is a new version.
 *
 * @param hours calling hours on the customer's clock
 * @param perDay dials of one customer in a local day, over all campaigns and sellers
 * @param perPeriod dials of one customer in the last {@code periodDays} times 24 hours
 */
public record RuleSettings(
    @NotNull CallingHours hours,
    @Min(1) @Max(20) int perDay,
    @Min(1) @Max(100) int perPeriod,
    @Min(1) @Max(90) int periodDays) {

  public static final RuleSettings USUAL = new RuleSettings(CallingHours.USUAL, 3, 6, 14);
}
