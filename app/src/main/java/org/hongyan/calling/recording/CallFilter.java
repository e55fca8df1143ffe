package org.hongyan.calling.recording;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which calls; {@code recorded} true leaves out those without a recording, {@code least} those with
 * fewer seconds of talk.
 */
record CallFilter(
    @Nullable UUID customerId,
    @Nullable UUID accountId,
    @Nullable UUID campaignId,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Boolean recorded,
    @Nullable String outcomeCode,
    @Nullable Integer least,
    @Nullable String cursor,
    int limit) {}
