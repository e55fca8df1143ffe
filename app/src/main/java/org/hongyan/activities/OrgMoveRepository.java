package org.hongyan.activities;

import java.util.List;
import org.hongyan.identity.AccountMoved;
import org.hongyan.identity.UnitMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rewrites org paths when the organisation changes, so that every row stays in its owner's unit.
 */
@Repository("activitiesOrgMoveRepository")
class OrgMoveRepository {

  private static final List<String> UNIT =
      List.of(
          """
            update activities.plan_item set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update activities.work_record set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """,
          """
            update activities.callback set org_path = :new || substr(org_path, length(:old) + 1)
            where tenant_id = :tenant and org_path >= :old and org_path < :after
            """);

  /** What is still to be done follows its owner; what was done stays where it was done. */
  private static final List<String> PERSON =
      List.of(
          """
            update activities.plan_item set org_path = :new
            where tenant_id = :tenant and owner_id = :account and org_path = :old and ending is null
            """,
          """
            update activities.callback set org_path = :new
            where tenant_id = :tenant and owner_id = :account and org_path = :old and ended_at is null
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

  void move(AccountMoved moved) {
    for (var statement : PERSON) {
      db.sql(statement)
          .param("tenant", moved.tenantId().value())
          .param("account", moved.accountId().value())
          .param("old", moved.oldPath())
          .param("new", moved.newPath())
          .update();
    }
  }
}
