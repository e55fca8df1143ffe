package org.hongyan.targets;

import java.util.List;
import org.hongyan.identity.UnitMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rewrites org paths when the organisation changes, so that every row stays in its owner's unit.
 */
@Repository("targetsOrgMoveRepository")
class OrgMoveRepository {

  private static final List<String> UNIT =
      List.of(
          """
            update targets.target set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update targets.tree_target set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """);

  private final JdbcClient db;

  OrgMoveRepository(JdbcClient db) {
    this.db = db;
  }

  void move(UnitMoved moved) {
    for (var statement : UNIT) {
      db.sql(statement)
          .param("tenant", moved.tenantId().value())
          .param("old", moved.oldPath())
          .param("new", moved.newPath())
          .param("after", moved.afterOldPath())
          .update();
    }
  }
}
