package org.hongyan.calling.outcome;

import java.util.List;
import java.util.Optional;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeRepository {

  private static final String COLUMNS =
      "code, zh, en, key, contact, sale, do_not_call, callback, retry_minutes, active";

  private final JdbcClient db;

  OutcomeRepository(JdbcClient db) {
    this.db = db;
  }

  List<Outcome> all() {
    return db.sql(
            "select "
                + COLUMNS
                + " from calling.outcome where tenant_id = :tenant order by position, code")
        .param("tenant", Tenancy.current().value())
        .query(Outcome.class)
        .list();
  }

  Optional<Outcome> find(String code) {
    return db.sql(
            "select "
                + COLUMNS
                + " from calling.outcome where tenant_id = :tenant and code = :code")
        .param("tenant", Tenancy.current().value())
        .param("code", code)
        .query(Outcome.class)
        .optional();
  }

  /** Keys are freed first, so that two outcomes can change places. */
  void freeKeys() {
    db.sql("update calling.outcome set key = null, active = false where tenant_id = :tenant")
        .param("tenant", Tenancy.current().value())
        .update();
  }

  void put(Outcome outcome, int position) {
    db.sql(
            """
            insert into calling.outcome (tenant_id, code, zh, en, key, contact, sale, do_not_call,
              callback, retry_minutes, position, active)
            values (:tenant, :code, :zh, :en, :key, :contact, :sale, :doNotCall,
              :callback, :retryMinutes, :position, :active)
            on conflict (tenant_id, code) do update set zh = excluded.zh, en = excluded.en,
              key = excluded.key, contact = excluded.contact, sale = excluded.sale,
              do_not_call = excluded.do_not_call, callback = excluded.callback,
              retry_minutes = excluded.retry_minutes, position = excluded.position,
              active = excluded.active
            """)
        .params(RecordParams.of(outcome))
        .param("tenant", Tenancy.current().value())
        .param("position", position)
        .update();
  }

  void putIfAbsent(Outcome outcome, int position) {
    db.sql(
            """
            insert into calling.outcome (tenant_id, code, zh, en, key, contact, sale, do_not_call,
              callback, retry_minutes, position, active)
            values (:tenant, :code, :zh, :en, :key, :contact, :sale, :doNotCall,
              :callback, :retryMinutes, :position, :active)
            on conflict do nothing
            """)
        .params(RecordParams.of(outcome))
        .param("tenant", Tenancy.current().value())
        .param("position", position)
        .update();
  }
}
