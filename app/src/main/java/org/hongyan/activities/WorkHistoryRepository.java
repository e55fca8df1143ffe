package org.hongyan.activities;

import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkHistoryRepository {

  private final JdbcClient db;

  WorkHistoryRepository(JdbcClient db) {
    this.db = db;
  }

  void insertRecords(TenantId tenant, String rows) {
    db.sql(
            """
            insert into activities.work_record (tenant_id, id, at, customer_id, owner_id, org_path, kind,
              seconds, outcome_code, call_id, created_at)
            select :tenant, r.id, r.at, r.customer, r.account, r.path, 'CALL', r.seconds, r.outcome,
              r.call, r.at
            from jsonb_to_recordset(:rows::jsonb) as r(id uuid, call uuid, customer uuid, account uuid,
              path text, at timestamptz, seconds int, outcome text)
            """)
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
  }

  void insertPlans(TenantId tenant, String rows) {
    db.sql(
            """
            insert into activities.plan_item (tenant_id, id, customer_id, owner_id, org_path, kind,
              purpose, due_at, ending, ended_at, reason, created_by, created_at)
            select :tenant, r.id, r.customer, r.account, r.path, 'CALL', r.purpose, r.due, r.ending,
              r.ended, r.reason, r.account, r.created
            from jsonb_to_recordset(:rows::jsonb) as r(id uuid, customer uuid, account uuid, path text,
              purpose text, due timestamptz, ending text, ended timestamptz, reason text,
              created timestamptz)
            """)
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
  }
}
