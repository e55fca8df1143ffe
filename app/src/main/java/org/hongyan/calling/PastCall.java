package org.hongyan.calling;

import java.time.Instant;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.switchboard.RecordingId;
import org.jspecify.annotations.Nullable;

/**
 * A call made before this program kept the books: from another system, or simulated for the demo.
 *
 * @param orgPath path of the seller's unit at the time
 * @param masked the number as a seller may see it
 * @param outcomeCode null when nobody answered
 */
public record PastCall(
    CallId id,
    CustomerId customerId,
    AccountId accountId,
    String orgPath,
    String masked,
    Instant started,
    int ringSeconds,
    int talkSeconds,
    Disposition disposition,
    @Nullable String outcomeCode,
    @Nullable RecordingId recordingId) {

  /** A call without a recording. */
  public PastCall(
      CallId id,
      CustomerId customerId,
      AccountId accountId,
      String orgPath,
      String masked,
      Instant started,
      int ringSeconds,
      int talkSeconds,
      Disposition disposition,
      @Nullable String outcomeCode) {
    this(
        id,
        customerId,
        accountId,
        orgPath,
        masked,
        started,
        ringSeconds,
        talkSeconds,
        disposition,
        outcomeCode,
        null);
  }
}
