package org.hongyan.pay;

import java.time.Instant;
import java.time.LocalDate;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** Where a calculated month stands; one nobody calculated has no row. */
record PayMonth(
    LocalDate month,
    State state,
    PayRunId runId,
    AccountId calculatedBy,
    Instant calculatedAt,
    @Nullable AccountId approvedBy,
    @Nullable Instant approvedAt,
    @Nullable AccountId closedBy,
    @Nullable Instant closedAt) {

  /** Steps of a month; only forward, and back to the first by calculating again. */
  enum State {
    CALCULATED,
    APPROVED,
    CLOSED
  }
}
