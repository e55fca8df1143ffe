package org.hongyan.deals;

import java.util.List;
import java.util.UUID;
import org.hongyan.customers.OwnersChanged.OwnerChange;
import org.hongyan.identity.Account;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open projects go with their customers from owner to owner. */
@Service
class ProjectHandover {

  private final ProjectHandoverRepository repository;

  ProjectHandover(ProjectHandoverRepository repository) {
    this.repository = repository;
  }

  /** Gives the open projects of these customers' old owners to the new one. */
  @Transactional
  void take(List<OwnerChange> customers, Account to) {
    if (!customers.isEmpty()) repository.take(Tenancy.current(), customers, to);
  }

  /** The one statement of it. */
  @Repository
  static class ProjectHandoverRepository {

    private final JdbcClient db;

    ProjectHandoverRepository(JdbcClient db) {
      this.db = db;
    }

    void take(TenantId tenant, List<OwnerChange> customers, Account to) {
      db.sql(
              """
              update deals.project p set owner_id = :to, org_path = :path, version = p.version + 1
              from unnest(cast(:customers as uuid[]), cast(:owners as uuid[])) as h(customer, owner)
              where p.tenant_id = :tenant and p.customer_id = h.customer and p.owner_id = h.owner
                and p.state = 'OPEN'
              """)
          .param("tenant", tenant.value())
          .param("to", to.id().value())
          .param("path", to.orgPath())
          .param(
              "customers", customers.stream().map(c -> c.customerId().value()).toArray(UUID[]::new))
          .param("owners", customers.stream().map(c -> c.giver().value()).toArray(UUID[]::new))
          .update();
    }
  }
}
