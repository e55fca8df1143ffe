package org.hongyan.planning.structure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * @param reps sellers to be led
 * @param marginPerRepMinor contribution of one seller a year, in minor units
 */
public record StructureInputs(@Min(1) @Max(1_000_000) int reps, double marginPerRepMinor) {}
