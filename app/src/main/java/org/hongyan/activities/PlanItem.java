package org.hongyan.activities;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** One planned action for a customer, inside a project or not; {@code ending} null while open. */
public record PlanItem(
    PlanItemId id,
    CustomerId customerId,
    @Nullable UUID projectId,
    AccountId ownerId,
    String orgPath,
    WorkKind kind,
    String purpose,
    Instant dueAt,
    @Nullable Ending ending,
    @Nullable Instant endedAt,
    @Nullable String reason,
    @Nullable WorkRecordId workRecordId,
    @Nullable PlanItemId supersededBy,
    Instant createdAt) {

  /** Open and its moment has passed. */
  public boolean overdueAt(Instant now) {
    return ending == null && dueAt.isBefore(now);
  }
}
