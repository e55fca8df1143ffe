package org.hongyan.customers;

import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactHistoryRepository {

  private static final String ROWS =
      """
      jsonb_to_recordset(:rows::jsonb) as r(id uuid, customer uuid, at timestamptz, seq bigint,
        outcome text, bought boolean, refuses boolean, earlier int)
      """;

  private final JdbcClient db;

  ContactHistoryRepository(JdbcClient db) {
    this.db = db;
  }

  /** The facts are the customer's of today but for the number of conversations. */
  void insert(TenantId tenant, String rows) {
    db.sql(
            """
            insert into customers.outcome (tenant_id, id, customer_id, at, seq, bought, source, facts)
            select :tenant, r.id, c.id, r.at, r.seq, r.bought, 'past',
              jsonb_strip_nulls(jsonb_build_object('province', c.province, 'source', c.source,
                'kind', c.kind, 'contacts', cast(r.earlier as text))) || c.fields
            from customers.customer c join
            """
                + ROWS
                + " on r.customer = c.id where c.tenant_id = :tenant")
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
    db.sql(
            """
            update customers.customer c
            set contacts = c.contacts + l.n, last_contact_at = greatest(c.last_contact_at, l.at),
              last_outcome = l.outcome, do_not_call = c.do_not_call or l.refuses,
              do_not_call_why = case when l.refuses then 'outcome:do-not-call' else c.do_not_call_why end
            from (
              select r.customer, count(*) as n, max(r.at) as at, bool_or(r.refuses) as refuses,
                (array_agg(r.outcome order by r.at desc))[1] as outcome
              from
            """
                + ROWS
                + """
                group by r.customer
              ) l
              where c.tenant_id = :tenant and c.id = l.customer
              """)
        .param("tenant", tenant.value())
        .param("rows", rows)
        .update();
  }
}
