package org.hongyan.targets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a published plan's quotas.
 *
 * @param at when they became targets, null while that is still under way
 */
record PlannedOutcome(@Nullable Instant at, List<LeftAlone> leftAlone) {}
