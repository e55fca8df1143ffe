package org.hongyan.calling.recording;

import java.time.Instant;
import java.util.Map;
import org.hongyan.calling.CallId;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.switchboard.Recording;
import org.hongyan.switchboard.RecordingId;
import org.jspecify.annotations.Nullable;

/** A call of the past; {@code recordingState} null when it was not recorded. */
record RecordedCall(
    CallId id,
    CustomerId customerId,
    String customer,
    String masked,
    AccountId accountId,
    String seller,
    Instant startedAt,
    @Nullable Instant answeredAt,
    int talkSeconds,
    @Nullable String disposition,
    @Nullable String outcomeCode,
    @Nullable String note,
    @Nullable RecordingId recordingId,
    Recording.@Nullable State recordingState,
    @Nullable Long millis) {

  static RecordedCall of(
      ListeningRepository.CallRow row,
      Map<CustomerId, String> customers,
      Map<AccountId, String> people,
      Map<RecordingId, Recording> files) {
    var id = row.recordingId() == null ? null : new RecordingId(row.recordingId());
    var file = id == null ? null : files.get(id);
    return new RecordedCall(
        new CallId(row.id()),
        new CustomerId(row.customerId()),
        customers.getOrDefault(new CustomerId(row.customerId()), "–"),
        row.masked(),
        new AccountId(row.accountId()),
        people.getOrDefault(new AccountId(row.accountId()), "–"),
        row.startedAt(),
        row.answeredAt(),
        row.talkSeconds() == null ? 0 : row.talkSeconds(),
        row.disposition(),
        row.outcomeCode(),
        row.note(),
        id,
        file == null ? null : file.state(),
        file == null ? null : file.millis());
  }
}
