package org.hongyan.deals;

import java.time.Instant;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** One step a project took: to which stage and state, by whom, when, why. */
public record ProjectStep(
    StageId stageId,
    ProjectState state,
    AccountId accountId,
    Instant at,
    @Nullable String reason) {}
