package org.hongyan.customers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Exports and their state. */
@Repository
class ExportRepository {

  private final JdbcClient db;
  private final JsonMapper json;

  ExportRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(UUID id, Caller caller, Exports.Wanted wanted, Instant at) {
    db.sql(
            """
            insert into customers.export_job (tenant_id, id, owner_id, org_path, filter, columns, format, state, created_at)
            values (:tenant, :id, :owner, :path, cast(:wanted as jsonb), '[]', :format, 'RUNNING', :at)
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id)
        .param("owner", caller.accountId().value())
        .param("path", caller.orgPath())
        .param("wanted", json.writeValueAsString(wanted))
        .param("format", wanted.format().name())
        .param("at", RecordParams.value(at))
        .update();
  }

  List<Exports.Job> list(AccountId owner) {
    return db.sql(
            """
            select id, format, state, rows, capped, created_at, ended_at from customers.export_job
            where tenant_id = :tenant and owner_id = :owner order by id desc limit 50
            """)
        .param("tenant", Tenancy.current().value())
        .param("owner", owner.value())
        .query(Exports.Job.class)
        .list();
  }

  AccountId owner(UUID id) {
    return new AccountId(
        db.sql("select owner_id from customers.export_job where tenant_id = :tenant and id = :id")
            .param("tenant", Tenancy.current().value())
            .param("id", id)
            .query(UUID.class)
            .single());
  }

  Exports.Wanted wanted(UUID id) {
    var text =
        db.sql("select filter from customers.export_job where tenant_id = :tenant and id = :id")
            .param("tenant", Tenancy.current().value())
            .param("id", id)
            .query(String.class)
            .single();
    return json.readValue(text, Exports.Wanted.class);
  }

  void finish(UUID id, String state, long rows, boolean capped, Instant at) {
    db.sql(
            """
            update customers.export_job set state = :state, rows = :rows, capped = :capped, ended_at = :at
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id)
        .param("state", state)
        .param("rows", rows)
        .param("capped", capped)
        .param("at", RecordParams.value(at))
        .update();
  }
}
