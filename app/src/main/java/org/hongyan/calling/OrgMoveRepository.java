package org.hongyan.calling;

import java.util.List;
import org.hongyan.identity.UnitMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rewrites org paths when the organisation changes, so that every row stays in its owner's unit.
 */
@Repository("callingOrgMoveRepository")
class OrgMoveRepository {

  private static final List<String> UNIT =
      List.of(
          """
            update calling.script set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update calling.campaign set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update calling.campaign_member set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update calling.call set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update calling.agent set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update calling.agent_span set org_path = :new || substr(org_path, length(:old) + 1)
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
