package org.hongyan.planning.territory;

import java.util.UUID;
import javax.sql.DataSource;
import org.hongyan.TestCompany.Company;
import org.hongyan.access.MatrixSubjects;
import org.hongyan.planning.PlanDesk;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs and publications for the access matrix. */
@Component
class TerritorySubjects implements MatrixSubjects {

  private final DataSource owner;

  TerritorySubjects(@Qualifier("ownerDataSource") DataSource owner) {
    this.owner = owner;
  }

  @Override
  public void register(Registry kinds) {
    kinds.add("{runId}", Reach.OWNED, this::run);
    kinds.add("{publicationId}", Reach.OWNED, this::publication);
  }

  private String run(Company company) {
    return insert(
        company,
        """
        insert into planning.territory_run (tenant_id, id, plan_id, owner_id, state,
          budget_seconds, seed, inputs, parameters, created_at, ended_at)
        values (:tenant, :id, :plan, :by, 'CANCELLED', 5, 1, '{}', '{}', now(), now())
        """);
  }

  private String publication(Company company) {
    return insert(
        company,
        """
        insert into planning.territory_publication (tenant_id, id, plan_id, owner_id, step_version,
          effective_on, state, reason, at)
        values (:tenant, :id, :plan, :by, 1, '2027-01-01', 'WAITING', '明年', now())
        """);
  }

  private String insert(Company company, String sql) {
    var id = UUID.randomUUID();
    var plan = UUID.fromString(PlanDesk.of(company, company.units().teamA()).plan());
    JdbcClient.create(owner)
        .sql(sql)
        .param("tenant", company.tenant().id().value())
        .param("id", id)
        .param("plan", plan)
        .param("by", company.people().sellerA1().id().value())
        .update();
    return id.toString();
  }
}
