package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.browser.Chromium;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A script stored in every text there is stays a text on every page (attack row 18). */
@IntegrationTest
@EnabledIf("org.hongyan.browser.Chromium#ready")
class StoredScriptIT {

  private static final String EVIL =
      "<img src=x onerror=\"window.taken=1\"><svg onload=\"window.taken=1\">";

  private static final List<String> PLACES =
      List.of(
          "/api/customers/{id}",
          "/api/customer-views/{id}",
          "/api/callbacks/{id}",
          "/api/plan-items/{id}",
          "/api/projects/{id}",
          "/api/orders/{id}",
          "/api/scripts/{id}",
          "/api/campaigns/{id}",
          "/api/recordings/{id}",
          "{planId}");

  private static final List<String> PAGES =
      List.of(
          "/desk",
          "/plans/today",
          "/plans/team",
          "/customers",
          "/pool",
          "/customers/import",
          "/projects",
          "/orders",
          "/campaigns",
          "/campaigns/new",
          "/recordings",
          "/scripts",
          "/floor",
          "/overview",
          "/results/mine",
          "/results/team",
          "/targets",
          "/planning",
          "/calling-rules",
          "/lines",
          "/settings/accounts",
          "/settings/organisation",
          "/settings/audit");

  @Autowired TestCompany companies;
  @Autowired List<MatrixSubjects> modules;
  @LocalServerPort int port;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  @Test
  void pagesShowItAndNeverRunIt() {
    var company = companies.create();
    var things = new MatrixSubjects.Registry();
    modules.forEach(module -> module.register(things));
    PLACES.forEach(place -> things.make(place, place, company).orElseThrow());
    var planted = plant(company);
    assertThat(planted).contains("customers.customer.name", "deals.project.name");
    var shown = new ArrayList<String>();
    for (var who : List.of(seller(company), company.people().manager(), company.people().admin())) {
      walk(company, who, shown);
    }
    assertThat(shown).as("pages that show the text as it is").hasSizeGreaterThan(8);
  }

  private static Account seller(Company company) {
    return company.people().sellerA1();
  }

  /** Writes the text into every column that takes it, past all checks of the program. */
  private List<String> plant(Company company) {
    var database = JdbcClient.create(owner);
    var columns =
        database
            .sql(
                """
                select c.table_schema || '.' || c.table_name as place, c.column_name
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.data_type = 'text' and t.table_type = 'BASE TABLE'
                  and exists (select 1 from information_schema.columns k
                              where k.table_schema = c.table_schema
                                and k.table_name = c.table_name and k.column_name = 'tenant_id')
                  and c.column_name ~ '(name|note|text|purpose|title|label|reason|comment|city)$'
                """)
            .query((row, i) -> new String[] {row.getString(1), row.getString(2)})
            .list();
    var planted = new ArrayList<String>();
    for (var column : columns) {
      var update =
          "update %s set %s = :evil where tenant_id = :tenant".formatted(column[0], column[1]);
      try {
        int rows =
            database
                .sql(update)
                .param("evil", EVIL)
                .param("tenant", company.tenant().id().value())
                .update();
        if (rows > 0) planted.add(column[0] + "." + column[1]);
      } catch (DataAccessException refused) {
        assertThat(refused).as(update).hasRootCauseInstanceOf(java.sql.SQLException.class);
      }
    }
    return planted;
  }

  private void walk(Company company, Account who, List<String> shown) {
    try (var visit = Chromium.visit(company, who, port)) {
      var page = visit.open("/").page();
      page.onDialog(
          dialog -> {
            dialog.dismiss();
            throw new AssertionError("a dialog: " + dialog.message());
          });
      for (var path : PAGES) {
        visit.open(page, path);
        settle(page);
        var row = page.locator("tbody tr[data-row='0']").first();
        if (row.isVisible()) {
          row.click();
          settle(page);
        }
        assertThat(page.evaluate("() => window.taken ?? 0")).as(path).isEqualTo(0);
        if (page.locator("body").textContent().contains("onerror=")) shown.add(path);
      }
    }
  }

  private static void settle(Page page) {
    page.waitForLoadState();
    page.waitForTimeout(250);
  }
}
