package org.hongyan.customers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training with the grading behind it.
 *
 * @param state TRAINING, GRADING, READY, REFUSED (points table used) or FAILED
 * @param refusal what is missing, such as {@code TOO_FEW_OUTCOMES}
 */
public record GradingRun(
    UUID id,
    String state,
    String step,
    long done,
    long total,
    @Nullable String refusal,
    int outcomes,
    Instant createdAt,
    @Nullable Instant endedAt) {}
