package org.hongyan.calling.script;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.calling.ScriptId;
import org.hongyan.identity.Caller;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScriptRepository {

  private final JdbcClient db;

  ScriptRepository(JdbcClient db) {
    this.db = db;
  }

  record VersionRow(int version, String content, UUID createdBy, Instant createdAt) {}

  List<Script> all() {
    return db.sql(
            """
            select id, name, published, latest, changed_at from calling.script
            where tenant_id = :tenant order by name
            """)
        .param("tenant", Tenancy.current().value())
        .query(Script.class)
        .list();
  }

  Optional<Script> find(ScriptId id) {
    return db.sql(
            """
            select id, name, published, latest, changed_at from calling.script
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(Script.class)
        .optional();
  }

  void insert(Script script, Caller by) {
    db.sql(
            """
            insert into calling.script (tenant_id, id, name, published, latest, owner_id, org_path, changed_at)
            values (:tenant, :id, :name, :published, :latest, :owner, :path, :changedAt)
            """)
        .params(RecordParams.of(script))
        .param("tenant", Tenancy.current().value())
        .param("owner", by.accountId().value())
        .param("path", by.orgPath())
        .update();
  }

  /** False when another version was saved in between. */
  boolean advance(ScriptId id, String name, int seen, Instant at) {
    return db.sql(
                """
                update calling.script set name = :name, latest = latest + 1, changed_at = :at
                where tenant_id = :tenant and id = :id and latest = :seen
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("name", name)
            .param("seen", seen)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  boolean publish(ScriptId id, int version, Instant at) {
    return db.sql(
                """
                update calling.script set published = :version, changed_at = :at
                where tenant_id = :tenant and id = :id and :version between 1 and latest
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("version", version)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  void insertVersion(ScriptId id, int version, String content, Caller by, Instant at) {
    db.sql(
            """
            insert into calling.script_version (tenant_id, script_id, version, content, created_by, created_at)
            values (:tenant, :id, :version, :content::jsonb, :by, :at)
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("version", version)
        .param("content", content)
        .param("by", by.accountId().value())
        .param("at", RecordParams.value(at))
        .update();
  }

  Optional<VersionRow> version(ScriptId id, int version) {
    return db.sql(
            """
            select version, content, created_by, created_at from calling.script_version
            where tenant_id = :tenant and script_id = :id and version = :version
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("version", version)
        .query(VersionRow.class)
        .optional();
  }
}
