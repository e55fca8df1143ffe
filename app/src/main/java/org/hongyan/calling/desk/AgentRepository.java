package org.hongyan.calling.desk;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.campaign.Seller;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AgentRepository {

  record AgentRow(
      SellerState state, @Nullable String reason, @Nullable UUID campaignId, Instant since) {}

  private final JdbcClient db;
  private final JsonMapper json;

  AgentRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  Optional<AgentRow> find(AccountId account) {
    return db.sql(
            """
            select state, reason, campaign_id, since from calling.agent
            where tenant_id = :tenant and account_id = :account
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .query(AgentRow.class)
        .optional();
  }

  void put(Seller seller, DeskBooks.Span span) {
    db.sql(
            """
            insert into calling.agent (tenant_id, account_id, org_path, state, reason, campaign_id, since)
            values (:tenant, :account, :path, :state, :reason, :campaign, :since)
            on conflict (tenant_id, account_id) do update set org_path = excluded.org_path,
              state = excluded.state, reason = excluded.reason,
              campaign_id = excluded.campaign_id, since = excluded.since
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", seller.id().value())
        .param("path", seller.orgPath())
        .param("state", span.state().name())
        .param("reason", span.reason())
        .param("campaign", RecordParams.value(span.campaign()), Types.OTHER)
        .param("since", RecordParams.value(span.since()))
        .update();
  }

  void insertSpan(Seller seller, DeskBooks.Span span, Instant endedAt) {
    db.sql(
            """
            insert into calling.agent_span (tenant_id, started_at, account_id, org_path, state, reason,
              campaign_id, ended_at)
            values (:tenant, :since, :account, :path, :state, :reason, :campaign, :ended)
            on conflict do nothing
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", seller.id().value())
        .param("path", seller.orgPath())
        .param("state", span.state().name())
        .param("reason", span.reason())
        .param("campaign", RecordParams.value(span.campaign()), Types.OTHER)
        .param("since", RecordParams.value(span.since()))
        .param("ended", RecordParams.value(endedAt))
        .update();
  }

  Optional<Draft> draft(AccountId account, AttemptId attempt) {
    return db.sql(
            """
            select content from calling.draft
            where tenant_id = :tenant and account_id = :account and attempt_id = :attempt
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .param("attempt", attempt.value())
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, Draft.class));
  }

  void keep(AccountId account, AttemptId attempt, Draft draft, Instant at) {
    db.sql(
            """
            insert into calling.draft (tenant_id, account_id, attempt_id, content, saved_at)
            values (:tenant, :account, :attempt, :content::jsonb, :at)
            on conflict (tenant_id, account_id, attempt_id)
            do update set content = excluded.content, saved_at = excluded.saved_at
            """)
        .param("tenant", Tenancy.current().value())
        .param("account", account.value())
        .param("attempt", attempt.value())
        .param("content", json.writeValueAsString(draft))
        .param("at", RecordParams.value(at))
        .update();
  }
}
