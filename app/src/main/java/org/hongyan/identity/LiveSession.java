package org.hongyan.identity;

import java.time.Instant;
import java.util.UUID;

/** One of a person's open sessions, as they may see it; {@code current} is the asking one. */
record LiveSession(
    UUID id,
    String address,
    String browser,
    Instant createdAt,
    Instant lastSeenAt,
    boolean current) {}
