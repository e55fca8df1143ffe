package org.hongyan.calling.recording;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.Where;
import org.hongyan.switchboard.RecordingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ListeningRepository {

  record CallRow(
      UUID id,
      UUID customerId,
      UUID accountId,
      String masked,
      Instant startedAt,
      @Nullable Instant answeredAt,
      @Nullable Integer talkSeconds,
      @Nullable String disposition,
      @Nullable String outcomeCode,
      @Nullable String note,
      @Nullable UUID recordingId) {}

  private final JdbcClient db;

  ListeningRepository(JdbcClient db) {
    this.db = db;
  }

  /** Newest first, one more than asked for. */
  List<CallRow> list(Caller caller, CallFilter filter) {
    var where =
        new Where()
            .and("c.tenant_id = :tenant", "tenant", Tenancy.current())
            .and("c.customer_id = :customer", "customer", filter.customerId())
            .and("c.account_id = :account", "account", filter.accountId())
            .and("c.campaign_id = :campaign", "campaign", filter.campaignId())
            .and("c.started_at >= :from", "from", filter.from())
            .and("c.started_at < :to", "to", filter.to())
            .and("c.outcome_code = :outcome", "outcome", filter.outcomeCode())
            .and("c.talk_seconds >= :least", "least", filter.least())
            .with("limit", filter.limit() + 1);
    if (Boolean.TRUE.equals(filter.recorded())) where.and("c.recording_id is not null");
    if (filter.cursor() != null) after(where, filter.cursor());
    caller.scope().restrict(where, "c.owner_id", "c.org_path");
    return db.sql(
            """
            select c.id, c.customer_id, c.account_id, c.masked, c.started_at, c.answered_at,
              c.talk_seconds, c.disposition, c.outcome_code, c.note, c.recording_id
            from calling.call c
            """
                + where.sql()
                + " order by c.started_at desc, c.id desc limit :limit")
        .params(where.params())
        .query(CallRow.class)
        .list();
  }

  private static void after(Where where, String cursor) {
    try {
      var parts = cursor.split("_", 2);
      where
          .and("(c.started_at, c.id) < (:cursorAt, :cursorId)")
          .with("cursorAt", Instant.parse(parts[0]))
          .with("cursorId", UUID.fromString(parts[1]));
    } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException bad) {
      throw new Refused("cursor.invalid");
    }
  }

  static String cursor(CallRow row) {
    return row.startedAt() + "_" + row.id();
  }

  boolean inside(Caller caller, RecordingId id) {
    var where =
        new Where()
            .and("c.tenant_id = :tenant", "tenant", Tenancy.current())
            .and("c.recording_id = :recording", "recording", id);
    caller.scope().restrict(where, "c.owner_id", "c.org_path");
    return db.sql("select count(*) from calling.call c " + where.sql())
            .params(where.params())
            .query(Integer.class)
            .single()
        > 0;
  }
}
