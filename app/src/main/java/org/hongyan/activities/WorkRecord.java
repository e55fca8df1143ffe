package org.hongyan.activities;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** What was done for a customer; a CALL without {@code callId} is a claim nothing proves. */
public record WorkRecord(
    WorkRecordId id,
    Instant at,
    CustomerId customerId,
    @Nullable UUID projectId,
    AccountId ownerId,
    String orgPath,
    WorkKind kind,
    int seconds,
    @Nullable String outcomeCode,
    @Nullable UUID callId,
    @Nullable Long amountMinor,
    @Nullable String currency,
    String text) {

  /** Claims a call that no call of ours matches. */
  public boolean unproved() {
    return kind == WorkKind.CALL && callId == null;
  }
}
