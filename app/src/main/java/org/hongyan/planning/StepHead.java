package org.hongyan.planning;

import java.time.Instant;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who saved a version of a step, when, why, and on which versions of the earlier steps it rests.
 *
 * @param basedOn 0 for an earlier step that was empty then
 * @param copiedFrom the version whose content it took over, for an undo
 */
public record StepHead(
    PlanStep step,
    int version,
    Map<PlanStep, Integer> basedOn,
    AccountId authorId,
    Instant at,
    String reason,
    @Nullable Integer copiedFrom) {}
