package org.hongyan.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrgTreeRepository {

  /** How much lives inside a unit. */
  record Inside(int units, int people) {}

  private final JdbcClient db;

  OrgTreeRepository(JdbcClient db) {
    this.db = db;
  }

  /** The parent's row counts its children: two adders wait for each other, numbers stay unique. */
  Unit add(TenantId tenant, @Nullable UnitId parent, UnitKind kind, String name) {
    lockTree(tenant);
    var path = parent == null ? "1." : nextChildPath(tenant, parent);
    var unit = new Unit(UnitId.next(), parent, kind, name, path);
    db.sql(
            """
            insert into identity.org_unit (tenant_id, id, parent_id, kind, name, path)
            values (:tenant, :id, :parentId, :kind, :name, :path)
            """)
        .params(RecordParams.of(unit))
        .param("tenant", tenant.value())
        .update();
    return unit;
  }

  /**
   * Whoever changes the shape of the tree holds its top unit, so that no path is computed twice.
   */
  void lockTree(TenantId tenant) {
    db.sql(
            """
            select id from identity.org_unit
            where tenant_id = :tenant and parent_id is null
            for update
            """)
        .param("tenant", tenant.value())
        .query(UUID.class)
        .optional();
  }

  String nextChildPath(TenantId tenant, UnitId parent) {
    return db.sql(
            """
            update identity.org_unit set children = children + 1
            where tenant_id = :tenant and id = :parent and closed_at is null
            returning path || children || '.'
            """)
        .param("tenant", tenant.value())
        .param("parent", parent.value())
        .query(String.class)
        .optional()
        .orElseThrow(() -> new NotFound("unit", parent.value()));
  }

  Optional<Unit> find(TenantId tenant, UnitId id) {
    return db.sql(
            """
            select id, parent_id, kind, name, path
            from identity.org_unit
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Unit.class)
        .optional();
  }

  Optional<Unit> lock(TenantId tenant, UnitId id) {
    return db.sql(
            """
            select id, parent_id, kind, name, path
            from identity.org_unit
            where tenant_id = :tenant and id = :id and closed_at is null
            for share
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Unit.class)
        .optional();
  }

  List<Unit> all(TenantId tenant) {
    return db.sql(
            """
            select id, parent_id, kind, name, path
            from identity.org_unit
            where tenant_id = :tenant and closed_at is null
            order by string_to_array(rtrim(path, '.'), '.')::int[]
            """)
        .param("tenant", tenant.value())
        .query(Unit.class)
        .list();
  }

  /** Units below some path (inclusive) with the active people directly in each. */
  List<UnitRow> rows(TenantId tenant) {
    return db.sql(
            """
            select u.id, u.parent_id, u.kind, u.name, u.path,
              (select count(*) from identity.account a
               where a.tenant_id = u.tenant_id and a.unit_id = u.id and a.active) as people
            from identity.org_unit u
            where u.tenant_id = :tenant and u.closed_at is null
            order by string_to_array(rtrim(u.path, '.'), '.')::int[]
            """)
        .param("tenant", tenant.value())
        .query(UnitRow.class)
        .list();
  }

  void rename(TenantId tenant, UnitId id, String name) {
    db.sql("update identity.org_unit set name = :name where tenant_id = :tenant and id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("name", name)
        .update();
  }

  void close(TenantId tenant, UnitId id, Instant now) {
    db.sql("update identity.org_unit set closed_at = :now where tenant_id = :tenant and id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("now", RecordParams.value(now))
        .update();
  }

  /** Open units below, and active accounts in or below: what keeps a unit from closing. */
  Inside inside(TenantId tenant, String path) {
    return db.sql(
            """
            select
              (select count(*) from identity.org_unit
               where tenant_id = :tenant and starts_with(path, :path) and path <> :path
                 and closed_at is null) as units,
              (select count(*) from identity.account
               where tenant_id = :tenant and starts_with(org_path, :path) and active) as people
            """)
        .param("tenant", tenant.value())
        .param("path", path)
        .query(Inside.class)
        .single();
  }

  /**
   * Hangs a subtree elsewhere: the unit's parent, and the paths of all units and accounts in it.
   */
  void move(TenantId tenant, UnitId id, UnitId parent, String oldPath, String newPath) {
    db.sql(
            "update identity.org_unit set parent_id = :parent where tenant_id = :tenant and id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("parent", parent.value())
        .update();
    db.sql(
            """
            update identity.org_unit
            set path = :newPath || substr(path, length(:oldPath) + 1)
            where tenant_id = :tenant and starts_with(path, :oldPath)
            """)
        .param("tenant", tenant.value())
        .param("oldPath", oldPath)
        .param("newPath", newPath)
        .update();
    db.sql(
            """
            update identity.account
            set org_path = :newPath || substr(org_path, length(:oldPath) + 1)
            where tenant_id = :tenant and starts_with(org_path, :oldPath)
            """)
        .param("tenant", tenant.value())
        .param("oldPath", oldPath)
        .param("newPath", newPath)
        .update();
  }
}
