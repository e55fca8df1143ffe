package org.hongyan.activities;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Work that was done; {@code callId} is given by calling alone and proves the call.
 *
 * @param seconds length of the talk, visit or meeting
 */
public record NewWorkRecord(
    CustomerId customerId,
    @Nullable UUID projectId,
    AccountId accountId,
    WorkKind kind,
    Instant at,
    int seconds,
    @Nullable String outcomeCode,
    @Nullable UUID callId,
    String text,
    @Nullable Money amount) {

  public NewWorkRecord(
      CustomerId customerId,
      @Nullable UUID projectId,
      AccountId accountId,
      WorkKind kind,
      Instant at,
      int seconds,
      @Nullable String outcomeCode,
      @Nullable UUID callId,
      String text) {
    this(customerId, projectId, accountId, kind, at, seconds, outcomeCode, callId, text, null);
  }
}
