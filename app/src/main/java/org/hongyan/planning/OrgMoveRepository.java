package org.hongyan.planning;

import org.hongyan.identity.UnitMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rewrites org paths when the organisation changes, so that every plan stays in its unit. */
@Repository("planningOrgMoveRepository")
class OrgMoveRepository {

  private final JdbcClient db;

  OrgMoveRepository(JdbcClient db) {
    this.db = db;
  }

  void move(UnitMoved moved) {
    db.sql(
            """
            update planning.plan set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """)
        .param("tenant", moved.tenantId().value())
        .param("old", moved.oldPath())
        .param("new", moved.newPath())
        .param("after", moved.afterOldPath())
        .update();
  }
}
