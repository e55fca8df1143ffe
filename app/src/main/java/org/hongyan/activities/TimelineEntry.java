package org.hongyan.activities;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** One line of a customer's history; which fields are set depends on {@code source}. */
public record TimelineEntry(
    Source source,
    UUID id,
    Instant at,
    AccountId accountId,
    @Nullable UUID projectId,
    WorkKind kind,
    String text,
    int seconds,
    @Nullable String outcomeCode,
    @Nullable UUID callId,
    @Nullable Long amountMinor,
    @Nullable String currency,
    @Nullable Ending ending,
    boolean open) {

  /** Where the line comes from. */
  public enum Source {
    RECORD,
    PLAN,
    CALLBACK
  }
}
