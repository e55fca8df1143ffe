package org.hongyan.pay;

import java.time.Instant;
import java.time.LocalDate;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A calculation of a month as it stands.
 *
 * @param done people worked through, of {@code total}, which is null until it began
 */
record PayRun(
    PayRunId id,
    LocalDate month,
    State state,
    boolean cancelWanted,
    AccountId byId,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant beatAt,
    @Nullable Instant endedAt,
    int done,
    @Nullable Integer total) {

  /** Where it stands. */
  enum State {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    /** The program ended during it, or it failed: nothing of it counts. */
    INTERRUPTED;

    boolean open() {
      return this == QUEUED || this == RUNNING;
    }
  }
}
