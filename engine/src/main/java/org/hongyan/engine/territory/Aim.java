package org.hongyan.engine.territory;

import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the map.
 *
 * @param weight activity that weighs units in the inertia; null weighs every unit 1
 * @param disruptionWeight objective points paid for each moved amount, 0 ignores today's map
 * @param moved activity in which moves are counted; null counts units
 * @param contiguous whether each territory must hang together
 */
public record Aim(
    Objective objective,
    @Nullable String weight,
    double disruptionWeight,
    @Nullable String moved,
    boolean contiguous) {}
