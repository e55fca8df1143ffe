package org.hongyan.telephony.api;

import java.time.Duration;

/**
 * An outbound call to place.
 *
 * @param correlationId the caller's own id; the same id twice originates once
 * @param to number as the trunk wants it, digits with an optional leading plus
 * @param from caller number shown, from the tenant's allowed pool
 * @param trunk name of the configured trunk
 * @param ringTimeout cancelled when nobody answers within it
 * @param maxDuration hard limit of the whole leg
 */
public record CallSpec(
    String correlationId,
    String to,
    String from,
    String trunk,
    Duration ringTimeout,
    Duration maxDuration) {}
