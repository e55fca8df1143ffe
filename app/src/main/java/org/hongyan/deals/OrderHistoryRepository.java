package org.hongyan.deals;

import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrderHistoryRepository {

  private static final String ROWS =
      """
      jsonb_to_recordset(:rows::jsonb) as r(id uuid, key text, customer uuid, account uuid, path text,
        amount bigint, currency text, at timestamptz, note text)
      """;

  private final JdbcClient db;

  OrderHistoryRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(TenantId tenant, String rows) {
    db.sql(
            """
            insert into deals.sales_order (tenant_id, id, kind, customer_id, owner_id, org_path,
              amount_minor, currency, at, note, idempotency_key, created_by, created_at)
            select :tenant, r.id, 'ORDER', r.customer, r.account, r.path, r.amount, r.currency, r.at,
              r.note, r.key, r.account, r.at
            from
            """
                + ROWS)
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
    db.sql(
            """
            insert into deals.order_credit (tenant_id, order_id, account_id, org_path, share_bp,
              amount_minor, currency, at)
            select :tenant, r.id, r.account, r.path, 10000, r.amount, r.currency, r.at
            from
            """
                + ROWS)
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
  }
}
