package org.hongyan.pay;

import java.util.UUID;
import javax.sql.DataSource;
import org.hongyan.TestCompany.Company;
import org.hongyan.access.MatrixSubjects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans, assignments and statements for the access matrix. */
@Component
class PaySubjects implements MatrixSubjects {

  private final DataSource owner;

  PaySubjects(@Qualifier("ownerDataSource") DataSource owner) {
    this.owner = owner;
  }

  @Override
  public void register(Registry kinds) {
    kinds.add("/api/pay/plans/{id}", Reach.COMPANY, company -> plan(company).toString());
    kinds.add("/api/pay/assignments/{id}", Reach.COMPANY, this::assignment);
    kinds.add("/api/pay/months/{month}", Reach.CHOSEN, company -> "2026-10");
    kinds.add("/api/pay/statements/{id}", Reach.OWNED, this::statement);
  }

  private UUID plan(Company company) {
    var id = UUID.randomUUID();
    run(
        company,
        """
        insert into pay.plan (tenant_id, id, name, created_by, created_at)
        values (:tenant, :id, cast(:id as text), :by, now())
        """,
        id,
        id);
    run(
        company,
        """
        insert into pay.plan_version
          (tenant_id, plan_id, version, content, reason, created_by, created_at)
        values (:tenant, :id, 1, '{"currency":"CNY","baseMinor":1,"parts":[],"capMinor":null,
          "guaranteeMinor":null,"rampMonths":0,"clawbackDays":0}', '新', :by, now())
        """,
        id,
        id);
    return id;
  }

  private String assignment(Company company) {
    var id = UUID.randomUUID();
    run(
        company,
        """
        insert into pay.assignment (tenant_id, id, plan_id, version, kind, subject_id, account_id,
          valid, reason, created_by, created_at)
        values (:tenant, :id, :plan, 1, 'PERSON', :by, :by, '[2020-01-01,2020-03-01)', '旧', :by,
          now())
        """,
        id,
        plan(company));
    return id.toString();
  }

  /** An approved month's statement of sellerA1, who may see it as everybody above. */
  private String statement(Company company) {
    var id = UUID.randomUUID();
    var plan = plan(company);
    run(
        company,
        """
        insert into pay.run (tenant_id, id, month, state, created_by, created_at)
        values (:tenant, :id, '2020-01-01', 'DONE', :by, now())
        """,
        id,
        plan);
    run(
        company,
        """
        insert into pay.month (tenant_id, month, state, run_id, calculated_by, calculated_at,
          approved_by, approved_at)
        values (:tenant, '2020-01-01', 'APPROVED', :id, :by, now(), :id, now())
        """,
        id,
        plan);
    run(
        company,
        """
        insert into pay.statement (tenant_id, id, run_id, month, account_id, org_path, plan_id,
          version, currency, active_days, month_days, ramping, base_minor, commission_minor,
          bounds_minor, clawback_minor, total_minor, lines, attainment, carried)
        values (:tenant, :id, :id, '2020-01-01', :by, :path, :plan, 1, 'CNY', 31, 31, false, 0, 0,
          0, 0, 0, '[]', '{}', '[]')
        """,
        id,
        plan);
    return id.toString();
  }

  private void run(Company company, String sql, UUID id, UUID plan) {
    JdbcClient.create(owner)
        .sql(sql)
        .param("tenant", company.tenant().id().value())
        .param("id", id)
        .param("plan", plan)
        .param("by", company.people().sellerA1().id().value())
        .param("path", company.people().sellerA1().orgPath())
        .update();
  }
}
