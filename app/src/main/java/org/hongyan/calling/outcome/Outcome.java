package org.hongyan.calling.outcome;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a call came to.
 *
 * @param key number key on the desk, 1 to 9; null for none
 * @param contact a person was spoken to
 * @param sale needs an order
 * @param doNotCall puts the customer on the do-not-call list
 * @param callback needs a time to ring back
 * @param retryMinutes the lead is rung again after so long; null closes it
 */
public record Outcome(
    @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
    @NotBlank @Size(max = 40) String zh,
    @NotBlank @Size(max = 60) String en,
    @Min(1) @Max(9) @Nullable Integer key,
    boolean contact,
    boolean sale,
    boolean doNotCall,
    boolean callback,
    @Min(1) @Max(525_600) @Nullable Integer retryMinutes,
    boolean active) {}
