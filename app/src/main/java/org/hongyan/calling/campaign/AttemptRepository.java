package org.hongyan.calling.campaign;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.CallId;
import org.hongyan.calling.rules.CallingRules;
import org.hongyan.calling.rules.Verdict;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.hongyan.switchboard.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptRepository {

  record Row(
      UUID id,
      @Nullable UUID leadId,
      @Nullable UUID campaignId,
      UUID customerId,
      UUID accountId,
      @Nullable UUID callbackId,
      String state,
      @Nullable UUID callId,
      long fencing) {}

  private final JdbcClient db;
  private final Node node;

  AttemptRepository(JdbcClient db, Node node) {
    this.db = db;
    this.node = node;
  }

  /** False when the lead, the customer or the seller is live in another attempt. */
  boolean insert(Reserved reserved, CallingRules.Decision decision, boolean live, Instant now) {
    var refused = decision.verdict() instanceof Verdict.Refused no ? no : null;
    return db.sql(
                """
                insert into calling.attempt (tenant_id, id, lead_id, campaign_id, customer_id,
                  account_id, callback_id, live, state, counted, verdict, rule, rule_version,
                  fencing, node_id, reserved_at, ended_at)
                values (:tenant, :id, :lead, :campaign, :customer,
                  :account, :callback, :live, :state, false, :verdict, :rule, :version,
                  :fencing, :node, :now, :ended)
                on conflict do nothing
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", reserved.id().value())
            .param("lead", RecordParams.value(reserved.leadId()), Types.OTHER)
            .param("campaign", RecordParams.value(reserved.campaignId()), Types.OTHER)
            .param("customer", reserved.customerId().value())
            .param("account", reserved.seller().id().value())
            .param("callback", reserved.callbackId(), Types.OTHER)
            .param("live", live)
            .param("state", live ? "RESERVED" : "REFUSED")
            .param("verdict", refused == null ? "allowed" : refused.reason())
            .param("rule", refused == null ? null : refused.rule())
            .param("version", decision.version())
            .param("fencing", reserved.fencing())
            .param("node", node.id())
            .param("now", RecordParams.value(now))
            .param("ended", live ? null : RecordParams.value(now), Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  /** Right before the INVITE: still reserved, by us, under a lease that still holds. */
  boolean dial(Reserved reserved, CallId call, int ruleVersion, Instant now) {
    return db.sql(
                """
                update calling.attempt a set state = 'DIALLING', call_id = :call, counted = true,
                  dialled_at = :now, rule_version = :version
                where a.tenant_id = :tenant and a.id = :id and a.live and a.state = 'RESERVED'
                  and a.node_id = :node
                  and (:fencing = 0 or exists (select 1 from calling.campaign_lease h
                    where h.tenant_id = :tenant and h.campaign_id = a.campaign_id
                      and h.token = :fencing and h.until > now()))
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", reserved.id().value())
            .param("call", call.value())
            .param("version", ruleVersion)
            .param("fencing", reserved.fencing())
            .param("node", node.id())
            .param("now", RecordParams.value(now))
            .update()
        == 1;
  }

  /** Ends a live attempt once. */
  boolean end(
      AttemptId id, String state, boolean counted, Verdict.@Nullable Refused why, Instant now) {
    return db.sql(
                """
                update calling.attempt set live = false, state = :state, counted = :counted,
                  verdict = coalesce(:verdict::text, verdict), rule = coalesce(:rule::text, rule),
                  ended_at = :now
                where tenant_id = :tenant and id = :id and live
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("state", state)
            .param("counted", counted)
            .param("verdict", why == null ? null : why.reason())
            .param("rule", why == null ? null : why.rule())
            .param("now", RecordParams.value(now))
            .update()
        == 1;
  }

  Optional<Row> find(AttemptId id) {
    return db.sql(
            """
            select id, lead_id, campaign_id, customer_id, account_id, callback_id, state, call_id, fencing
            from calling.attempt where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(Row.class)
        .optional();
  }

  Optional<Row> liveOf(AccountId account) {
    return db.sql(
            """
            select id, lead_id, campaign_id, customer_id, account_id, callback_id, state, call_id, fencing
            from calling.attempt where tenant_id = :tenant and account_id = :account and live
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .query(Row.class)
        .optional();
  }

  /** Live attempts this installation made before this run, answered ones left out. */
  List<Row> leftLive(Instant before) {
    return db.sql(
            """
            select a.id, a.lead_id, a.campaign_id, a.customer_id, a.account_id, a.callback_id,
              a.state, a.call_id, a.fencing
            from calling.attempt a
            where a.tenant_id = :tenant and a.live and a.node_id = :node and a.reserved_at < :before
              and not exists (select 1 from calling.wrap_up w
                where w.tenant_id = :tenant and w.call_id = a.call_id)
            """)
        .param("tenant", Tenancy.current().value())
        .param("node", node.id())
        .param("before", RecordParams.value(before))
        .query(Row.class)
        .list();
  }
}
