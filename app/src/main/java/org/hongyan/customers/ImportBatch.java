package org.hongyan.customers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is. While running: {@code inserted + updated + duplicate + rejected}
 * lines of {@code totalLines} are done; at the end the sum is the total.
 */
record ImportBatch(
    BatchId id,
    AccountId ownerId,
    String orgPath,
    String fileName,
    long fileBytes,
    State state,
    @Nullable String refusal,
    @Nullable ImportPlan plan,
    @Nullable Check check,
    @Nullable Long totalLines,
    long inserted,
    long updated,
    long duplicate,
    long rejected,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  enum State {
    UPLOADED,
    ANALYSED,
    REFUSED,
    CHECKING,
    CHECKED,
    RUNNING,
    PAUSED,
    CANCELLED,
    DONE,
    FAILED,
    UNDOING,
    UNDONE
  }

  /** What a dry run found. */
  record Check(
      long lines,
      long fresh,
      long duplicate,
      long rejected,
      long invalidNumbers,
      Map<String, Long> reasons,
      List<Example> examples) {}

  /** A line with its trouble; its cells are looked up only for the error file. */
  record Example(long line, String reason) {}

  long done() {
    return inserted + updated + duplicate + rejected;
  }
}
