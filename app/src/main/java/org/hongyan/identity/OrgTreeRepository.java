package org.hongyan.identity;

import java.util.List;
import java.util.Optional;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrgTreeRepository {

  private final JdbcClient db;

  OrgTreeRepository(JdbcClient db) {
    this.db = db;
  }

  /** The parent's row counts its children: two adders wait for each other, numbers stay unique. */
  Unit add(TenantId tenant, @Nullable UnitId parent, UnitKind kind, String name) {
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

  private String nextChildPath(TenantId tenant, UnitId parent) {
    return db.sql(
            """
            update identity.org_unit set children = children + 1
            where tenant_id = :tenant and id = :parent
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

  List<Unit> all(TenantId tenant) {
    return db.sql(
            """
            select id, parent_id, kind, name, path
            from identity.org_unit
            where tenant_id = :tenant
            order by string_to_array(rtrim(path, '.'), '.')::int[]
            """)
        .param("tenant", tenant.value())
        .query(Unit.class)
        .list();
  }
}
