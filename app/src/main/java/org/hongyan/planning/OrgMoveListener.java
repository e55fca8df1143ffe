package org.hongyan.planning;

import org.hongyan.identity.UnitMoved;
import org.hongyan.shared.AfterCommit;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows changes of the organisation. */
@Component("planningOrgMoveListener")
class OrgMoveListener {

  private final OrgMoveRepository repository;
  private final TransactionTemplate transaction;

  OrgMoveListener(OrgMoveRepository repository, TransactionTemplate transaction) {
    this.repository = repository;
    this.transaction = transaction;
  }

  @AfterCommit
  void on(UnitMoved moved) {
    Tenancy.in(
        moved.tenantId(), () -> transaction.executeWithoutResult(status -> repository.move(moved)));
  }
}
