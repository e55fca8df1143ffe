package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.Instant;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.customers.PhoneId;
import org.hongyan.switchboard.RecordingId;
import org.jspecify.annotations.Nullable;

/** All that is known of a call when it is over; times by this node's clock. */
record EndedCall(
    CallId callId,
    Reserved reserved,
    PhoneId phoneId,
    Instant startedAt,
    @Nullable Instant ringingAt,
    @Nullable Instant answeredAt,
    Instant endedAt,
    int talkSeconds,
    Cause cause,
    @Nullable RecordingId recordingId,
    Duration wrapUp) {

  /** What the line said, and what it means. */
  record Cause(int sip, int q850, String by, Disposition disposition) {}

  Disposition disposition() {
    return cause.disposition();
  }
}
