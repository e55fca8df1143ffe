package org.hongyan.calling.desk;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.campaign.Reserved;
import org.hongyan.calling.script.Scripts;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.hongyan.switchboard.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallRepository {

  /** An open wrap-up with the call it belongs to. */
  record OpenWrapUp(
      UUID callId,
      Instant startedAt,
      Instant openedAt,
      Instant deadlineAt,
      UUID attemptId,
      @Nullable UUID campaignId,
      UUID customerId,
      String masked,
      @Nullable Instant answeredAt,
      @Nullable Instant endedAt,
      @Nullable String endedBy,
      @Nullable Integer talkSeconds) {}

  record RecentRow(
      UUID id,
      Instant startedAt,
      UUID customerId,
      String masked,
      @Nullable Instant answeredAt,
      @Nullable Integer talkSeconds,
      @Nullable String disposition,
      @Nullable String outcomeCode) {}

  /** A call without an end. */
  record LeftOpen(
      UUID id, Instant startedAt, @Nullable Instant answeredAt, @Nullable UUID recordingId) {}

  private final JdbcClient db;
  private final Node node;

  CallRepository(JdbcClient db, Node node) {
    this.db = db;
    this.node = node;
  }

  void insert(
      Begun call, Reserved reserved, int ruleVersion, Scripts.@Nullable ScriptVersion script) {
    db.sql(
            """
            insert into calling.call (tenant_id, started_at, id, attempt_id, lead_id, campaign_id,
              customer_id, account_id, owner_id, org_path, masked, rule_version, script_id,
              script_version)
            values (:tenant, :startedAt, :id, :attempt, :lead, :campaign, :customer, :account,
              :account, :path, :masked, :version, :script, :scriptVersion)
            """)
        .param("tenant", Tenancy.current().value())
        .param("startedAt", RecordParams.value(call.startedAt()))
        .param("id", call.callId().value())
        .param("attempt", reserved.id().value())
        .param("lead", RecordParams.value(reserved.leadId()), Types.OTHER)
        .param("campaign", RecordParams.value(reserved.campaignId()), Types.OTHER)
        .param("customer", reserved.customerId().value())
        .param("account", reserved.seller().id().value())
        .param("path", reserved.seller().orgPath())
        .param("masked", call.number().masked())
        .param("version", ruleVersion)
        .param("script", script == null ? null : script.id().value(), Types.OTHER)
        .param("scriptVersion", script == null ? null : script.version(), Types.INTEGER)
        .update();
  }

  void answered(CallId call, Instant startedAt, Instant at, @Nullable UUID recording) {
    db.sql(
            """
            update calling.call set answered_at = :at, bridged_at = :at, recording_id = :recording
            where tenant_id = :tenant and started_at = :startedAt and id = :id
              and answered_at is null
            """)
        .param("tenant", Tenancy.current().value())
        .param("startedAt", RecordParams.value(startedAt))
        .param("id", call.value())
        .param("at", RecordParams.value(at))
        .param("recording", recording, Types.OTHER)
        .update();
  }

  void openWrapUp(CallId call, Instant startedAt, Reserved reserved, Instant at, Instant deadline) {
    db.sql(
            """
            insert into calling.wrap_up (tenant_id, call_id, call_started_at, account_id, customer_id,
              opened_at, deadline_at, by_itself)
            values (:tenant, :call, :startedAt, :account, :customer, :at, :deadline, false)
            on conflict do nothing
            """)
        .param("tenant", Tenancy.current().value())
        .param("call", call.value())
        .param("startedAt", RecordParams.value(startedAt))
        .param("account", reserved.seller().id().value())
        .param("customer", reserved.customerId().value())
        .param("at", RecordParams.value(at))
        .param("deadline", RecordParams.value(deadline))
        .update();
  }

  /** False when the end was stored before. */
  boolean ended(EndedCall call) {
    return db.sql(
                """
                update calling.call set ringing_at = :ringing, answered_at = :answered,
                  bridged_at = :answered, ended_at = :ended, sip = :sip, q850 = :q850,
                  ended_by = :by, disposition = :disposition, talk_seconds = :talk,
                  recording_id = coalesce(:recording, recording_id)
                where tenant_id = :tenant and started_at = :startedAt and id = :id
                  and ended_at is null
                """)
            .param("tenant", Tenancy.current().value())
            .param("startedAt", RecordParams.value(call.startedAt()))
            .param("id", call.callId().value())
            .param("ringing", time(call.ringingAt()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("answered", time(call.answeredAt()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("ended", RecordParams.value(call.endedAt()))
            .param("sip", call.cause().sip())
            .param("q850", call.cause().q850())
            .param("by", call.cause().by())
            .param("disposition", call.disposition().name())
            .param("talk", call.talkSeconds())
            .param("recording", RecordParams.value(call.recordingId()), Types.OTHER)
            .update()
        == 1;
  }

  private static @Nullable Object time(@Nullable Instant at) {
    return RecordParams.value(at);
  }

  void moveDeadline(CallId call, Instant deadline) {
    db.sql(
            """
            update calling.wrap_up set deadline_at = :deadline
            where tenant_id = :tenant and call_id = :call and closed_at is null
            """)
        .param("tenant", Tenancy.current().value())
        .param("call", call.value())
        .param("deadline", RecordParams.value(deadline))
        .update();
  }

  /** True for the one who closes it. */
  boolean closeWrapUp(
      CallId call, AccountId account, String outcome, UUID request, boolean byItself, Instant at) {
    return db.sql(
                """
                update calling.wrap_up set closed_at = :at, outcome_code = :outcome,
                  request_id = :request, by_itself = :byItself
                where tenant_id = :tenant and call_id = :call and account_id = :account
                  and closed_at is null
                """)
            .param("tenant", Tenancy.current().value())
            .param("call", call.value())
            .param("account", account.value())
            .param("outcome", outcome)
            .param("request", request)
            .param("byItself", byItself)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  /** The request that closed a call's wrap-up. */
  Optional<UUID> closedBy(CallId call) {
    return db.sql(
            """
            select request_id from calling.wrap_up
            where tenant_id = :tenant and call_id = :call and closed_at is not null
            """)
        .param("tenant", Tenancy.current().value())
        .param("call", call.value())
        .query(UUID.class)
        .optional();
  }

  void noted(CallId call, Instant startedAt, String outcome, String note) {
    db.sql(
            """
            update calling.call set outcome_code = :outcome, note = :note
            where tenant_id = :tenant and started_at = :startedAt and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("startedAt", RecordParams.value(startedAt))
        .param("id", call.value())
        .param("outcome", outcome)
        .param("note", note)
        .update();
  }

  Optional<OpenWrapUp> openWrapUp(AccountId account) {
    return db.sql(
            """
            select w.call_id, c.started_at, w.opened_at, w.deadline_at, c.attempt_id, c.campaign_id,
              c.customer_id, c.masked, c.answered_at, c.ended_at, c.ended_by, c.talk_seconds
            from calling.wrap_up w
            join calling.call c on c.tenant_id = w.tenant_id and c.started_at = w.call_started_at
              and c.id = w.call_id
            where w.tenant_id = :tenant and w.account_id = :account and w.closed_at is null
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .query(OpenWrapUp.class)
        .optional();
  }

  List<RecentRow> recent(AccountId account, Instant from) {
    return db.sql(
            """
            select id, started_at, customer_id, masked, answered_at, talk_seconds, disposition,
              outcome_code
            from calling.call
            where tenant_id = :tenant and account_id = :account and started_at >= :from
              and ended_at is not null
            order by started_at desc limit 12
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .param("from", RecordParams.value(from))
        .query(RecentRow.class)
        .list();
  }

  /** How a call without an answer ended; the most telling row wins: tone, SIP status, cause. */
  Disposition meaning(int sip, int q850, String tone) {
    return db.sql(
            """
            select disposition from calling.cause
            where (sip = :sip or sip = 0) and (q850 = :q850 or q850 = 0) and (tone = :tone or tone = '')
            order by (tone <> '') desc, (q850 <> 0) desc, (sip <> 0) desc limit 1
            """)
        .param("sip", sip)
        .param("q850", q850)
        .param("tone", tone)
        .query(Disposition.class)
        .single();
  }

  /** Calls of this installation without an end that a run before left behind. */
  List<LeftOpen> leftOpen(Instant before, Instant oldest) {
    return db.sql(
            """
            select c.id, c.started_at, c.answered_at, c.recording_id
            from calling.call c
            join calling.attempt a on a.tenant_id = c.tenant_id and a.id = c.attempt_id
            where c.tenant_id = :tenant and c.ended_at is null and c.started_at < :before
              and c.started_at > :oldest and a.node_id = :node
            """)
        .param("tenant", Tenancy.current().value())
        .param("before", RecordParams.value(before))
        .param("oldest", RecordParams.value(oldest))
        .param("node", node.id())
        .query(LeftOpen.class)
        .list();
  }

  void lost(CallId call, Instant startedAt, Instant endedAt, int talkSeconds) {
    db.sql(
            """
            update calling.call set ended_at = :ended,
              disposition = case when answered_at is null then 'LOST' else 'ANSWERED' end,
              ended_by = 'LOST', sip = 0, q850 = 0, talk_seconds = :talk
            where tenant_id = :tenant and started_at = :startedAt and id = :id and ended_at is null
            """)
        .param("tenant", Tenancy.current().value())
        .param("startedAt", RecordParams.value(startedAt))
        .param("id", call.value())
        .param("ended", RecordParams.value(endedAt))
        .param("talk", talkSeconds)
        .update();
  }

  void forgetDraft(AccountId account, AttemptId attempt) {
    db.sql(
            """
            delete from calling.draft
            where tenant_id = :tenant and account_id = :account and attempt_id = :attempt
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .param("attempt", attempt.value())
        .update();
  }
}
