package org.hongyan.calling;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for calls of the past, thousands at a time; they count in figures and attempt limits.
 */
@Service
public class CallHistory {

  private static final int CHUNK = 4_000;

  /** A call as the statements read it: times in ISO 8601. */
  private record Row(
      String id,
      String attempt,
      String customer,
      String account,
      String path,
      String masked,
      String started,
      String ended,
      @Nullable String answered,
      int talk,
      String disposition,
      @Nullable String outcome,
      @Nullable String recording) {}

  private final CallHistoryRepository repository;
  private final JsonMapper json;

  CallHistory(CallHistoryRepository repository, JsonMapper json) {
    this.repository = repository;
    this.json = json;
  }

  /** Writes all or nothing. */
  @Transactional
  public void load(List<PastCall> calls) {
    for (int from = 0; from < calls.size(); from += CHUNK) {
      var rows = new ArrayList<Row>();
      for (var call : calls.subList(from, Math.min(calls.size(), from + CHUNK)))
        rows.add(row(call));
      repository.insert(Tenancy.current(), json.writeValueAsString(rows));
    }
  }

  private static Row row(PastCall call) {
    var answered = call.started().plusSeconds(call.ringSeconds());
    return new Row(
        call.id().value().toString(),
        Ids.next().toString(),
        call.customerId().value().toString(),
        call.accountId().value().toString(),
        call.orgPath(),
        call.masked(),
        call.started().toString(),
        answered.plusSeconds(call.talkSeconds()).toString(),
        call.disposition() == Disposition.ANSWERED ? answered.toString() : null,
        call.talkSeconds(),
        call.disposition().name(),
        call.outcomeCode(),
        recording(call));
  }

  private static @Nullable String recording(PastCall call) {
    var id = call.recordingId();
    return id == null ? null : id.value().toString();
  }
}
