package org.hongyan.pay;

import org.hongyan.identity.UnitMoved;
import org.hongyan.shared.AfterCommit;
import org.hongyan.shared.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements follow their unit through the tree; people who move leave theirs where they were. */
@Component
class PayOrgMoves {

  private final PayMoveRepository repository;
  private final TransactionTemplate transaction;

  PayOrgMoves(PayMoveRepository repository, TransactionTemplate transaction) {
    this.repository = repository;
    this.transaction = transaction;
  }

  @AfterCommit
  void on(UnitMoved moved) {
    Tenancy.in(
        moved.tenantId(), () -> transaction.executeWithoutResult(status -> repository.move(moved)));
  }

  /** Rewrites org paths. */
  @Repository
  static class PayMoveRepository {

    private final JdbcClient db;

    PayMoveRepository(JdbcClient db) {
      this.db = db;
    }

    void move(UnitMoved moved) {
      db.sql(
              """
              update pay.statement set org_path = :new || substr(org_path, length(:old) + 1)
              where tenant_id = :tenant and org_path >= :old and org_path < :after
              """)
          .param("tenant", moved.tenantId().value())
          .param("old", moved.oldPath())
          .param("new", moved.newPath())
          .param("after", moved.afterOldPath())
          .update();
      db.sql(
              """
              update pay.left_out set org_path = :new || substr(org_path, length(:old) + 1)
              where tenant_id = :tenant and org_path >= :old and org_path < :after
              """)
          .param("tenant", moved.tenantId().value())
          .param("old", moved.oldPath())
          .param("new", moved.newPath())
          .param("after", moved.afterOldPath())
          .update();
    }
  }
}
