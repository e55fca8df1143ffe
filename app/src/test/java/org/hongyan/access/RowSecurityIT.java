package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.house.TablesWithoutTenant;
import org.hongyan.shared.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The second wall: what the database itself hides from the program. */
@IntegrationTest
class RowSecurityIT {

  private record Table(String name, boolean tenant, boolean secured, boolean policy) {}

  @Autowired TestCompany companies;
  @Autowired JdbcClient app;
  @Autowired TransactionTemplate transaction;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private List<Table> tables() {
    return JdbcClient.create(owner)
        .sql(
            """
            select n.nspname || '.' || c.relname as name,
              exists (select 1 from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'tenant_id') as tenant,
              c.relrowsecurity as secured,
              exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                and pg_get_expr(p.polqual, p.polrelid) like '%app.tenant%') as policy
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg\\_%'
              and c.relname not like 'flyway%'
            order by 1
            """)
        .query(Table.class)
        .list();
  }

  @Test
  void everyTableWithATenantIsSecuredAndTheOthersAreKnown() {
    var without = new ArrayList<String>();
    for (var table : tables()) {
      if (table.tenant()) {
        assertThat(table.secured()).as(table.name() + " row security").isTrue();
        assertThat(table.policy()).as(table.name() + " policy").isTrue();
      } else {
        without.add(table.name());
      }
    }
    assertThat(TablesWithoutTenant.NAMES).containsAll(without);
    assertThat(tables()).hasSizeGreaterThan(20);
  }

  @Test
  void theProgramsRoleHasNoRightAroundTheWall() {
    var rights =
        JdbcClient.create(owner)
            .sql(
                """
                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                from pg_roles where rolname = 'hongyan_app'
                """)
            .query(Boolean.class)
            .single();
    assertThat(rights).isFalse();
    var owned =
        JdbcClient.create(owner)
            .sql(
                """
                select count(*) from pg_class c join pg_roles r on r.oid = c.relowner
                where r.rolname = 'hongyan_app'
                """)
            .query(Integer.class)
            .single();
    assertThat(owned).as("owners pass row security").isZero();
  }

  @Test
  void noTableShowsRowsOfAnotherCompanyOrOfNone() {
    companies.create();
    var mine = companies.create();
    for (var table : tables()) {
      if (!table.tenant()) continue;
      var foreign = "select count(*) from " + table.name() + " where tenant_id <> :mine";
      var seen = mine.in(() -> count(foreign, mine));
      assertThat(seen).as(table.name()).isZero();
      var withoutTenant =
          count("select count(*) from " + table.name() + " where :mine is not null", mine);
      assertThat(withoutTenant).as(table.name() + " without a tenant").isZero();
    }
  }

  private Integer count(String sql, TestCompany.Company company) {
    return transaction.execute(
        status ->
            app.sql(sql)
                .param("mine", company.tenant().id().value())
                .query(Integer.class)
                .single());
  }

  @Test
  void rowsOfAnotherCompanyAreNeitherChangedNorPlanted() {
    var mine = companies.create();
    var theirs = companies.create();
    var theirTenant = theirs.tenant().id().value();
    var changed =
        mine.in(
            () ->
                transaction.execute(
                    status ->
                        app.sql("update identity.account set name = 'x' where tenant_id = :their")
                            .param("their", theirTenant)
                            .update()));
    assertThat(changed).isZero();
    var planted =
        refused(
            mine,
            "insert into identity.org_unit (tenant_id, id, kind, name, path) values ('"
                + theirTenant
                + "', '"
                + java.util.UUID.randomUUID()
                + "', 'TEAM', 'x', '9.')");
    assertThat(planted).contains("row-level security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role postgres",
        "set session authorization postgres",
        "alter table identity.account disable row level security",
        "drop policy tenant on identity.account",
        "create policy mine on identity.account using (true)",
        "alter role hongyan_app bypassrls",
        "create table identity.copy as select * from identity.account",
        "create function identity.f() returns int security definer language sql as 'select 1'",
        "copy identity.account to program 'cat'",
        "select pg_read_file('/etc/passwd')"
      })
  void theProgramCannotTakeTheWallDown(String sql) {
    assertThat(refused(companies.create(), sql))
        .containsAnyOf(
            "permission denied", "must be owner", "must be superuser", "only roles with");
  }

  @Test
  void sayingAnotherTenantIsTheOnlyWayAndOnlyTheTransactionSaysIt() {
    var mine = companies.create();
    var said =
        Tenancy.in(
            mine.tenant().id(),
            () ->
                transaction.execute(
                    status ->
                        app.sql("select current_setting('app.tenant')")
                            .query(String.class)
                            .single()));
    assertThat(said).isEqualTo(mine.tenant().id().value().toString());
    var after =
        app.sql("select coalesce(current_setting('app.tenant', true), '')")
            .query(String.class)
            .single();
    assertThat(after).as("nothing is left on a pooled connection").isEmpty();
  }

  private String refused(TestCompany.Company company, String sql) {
    try {
      company.run(() -> transaction.executeWithoutResult(status -> app.sql(sql).update()));
      return "done";
    } catch (DataAccessException denied) {
      return String.valueOf(denied.getMostSpecificCause().getMessage());
    }
  }
}
