package org.hongyan.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person belonged in a span of time.
 *
 * @param orgPath of the unit the person was in last within the span
 * @param from first moment in the span, null for somebody who was in no unit then
 * @param until end of the last stay, null when it goes on
 * @param since first moment in any unit
 */
public record Posting(
    AccountId accountId,
    boolean active,
    String orgPath,
    @Nullable Instant from,
    @Nullable Instant until,
    Instant since) {}
