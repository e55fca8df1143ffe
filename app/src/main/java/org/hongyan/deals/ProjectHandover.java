package org.hongyan.deals;

import java.util.List;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open projects go with their customers from owner to owner. */
@Service
public class ProjectHandover {

  private final ProjectHandoverRepository repository;

  ProjectHandover(ProjectHandoverRepository repository) {
    this.repository = repository;
  }

  /**
   * Gives the open projects of these customers' old owners to the new one.
   *
   * @param owners the old owner of the customer at the same place of the list
   */
  @Transactional
  public void take(List<CustomerId> customers, List<AccountId> owners, Account to) {
    if (!customers.isEmpty()) repository.take(Tenancy.current(), customers, owners, to);
  }

  /** The one statement of it. */
  @Repository
  static class ProjectHandoverRepository {

    private final JdbcClient db;

    ProjectHandoverRepository(JdbcClient db) {
      this.db = db;
    }

    void take(TenantId tenant, List<CustomerId> customers, List<AccountId> owners, Account to) {
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
          .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
          .param("owners", owners.stream().map(AccountId::value).toArray(UUID[]::new))
          .update();
    }
  }
}
