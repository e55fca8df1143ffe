package org.hongyan.switchboard;

import java.time.Duration;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A call to place.
 *
 * @param callId the caller's own id; the same id twice dials once
 * @param e164 whom; never logged
 * @param callerNumberId number shown; null for the company's first
 * @param agent whose headset hears it
 * @param record whether to record
 */
public record Dial(
    UUID callId,
    String e164,
    @Nullable CallerNumberId callerNumberId,
    AccountId agent,
    Duration ringTimeout,
    boolean record) {

  /** Leaves the number out, so that no log can carry it. */
  @Override
  public String toString() {
    return "Dial[" + callId + "]";
  }
}
