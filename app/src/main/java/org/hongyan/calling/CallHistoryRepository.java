package org.hongyan.calling;

import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallHistoryRepository {

  private static final String ROWS =
      """
      jsonb_to_recordset(:rows::jsonb) as r(id uuid, attempt uuid, customer uuid, account uuid,
        path text, masked text, started timestamptz, ended timestamptz, answered timestamptz,
        talk int, disposition text, outcome text, recording uuid)
      """;

  private final JdbcClient db;

  CallHistoryRepository(JdbcClient db) {
    this.db = db;
  }

  /** Row security forbids COPY; one JSON parameter per chunk is nearly as fast. */
  void insert(TenantId tenant, String rows) {
    db.sql(
            """
            insert into calling.attempt (tenant_id, id, customer_id, account_id, live, state, counted,
              verdict, rule_version, fencing, node_id, call_id, reserved_at, dialled_at, ended_at)
            select :tenant, r.attempt, r.customer, r.account, false, 'ENDED', true,
              'PAST', 1, 0, r.attempt, r.id, r.started, r.started, r.ended
            from
            """
                + ROWS)
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
    db.sql(
            """
            insert into calling.call (tenant_id, started_at, id, attempt_id, customer_id, account_id,
              owner_id, org_path, masked, ringing_at, answered_at, bridged_at, ended_at, disposition,
              talk_seconds, rule_version, outcome_code, recording_id)
            select :tenant, r.started, r.id, r.attempt, r.customer, r.account,
              r.account, r.path, r.masked, r.started, r.answered, r.answered, r.ended, r.disposition,
              r.talk, 1, r.outcome, r.recording
            from
            """
                + ROWS)
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
  }
}
