package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class AccountIT {

  @Autowired TestCompany companies;
  @Autowired Accounts accounts;
  @Autowired Assignments assignments;
  @Autowired MockMvcTester http;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private static String uri(Account account, String more) {
    return "/api/accounts/" + account.id().value() + more;
  }

  private static String form(Role role, Scope.Kind scope, Unit unit, String extra) {
    return """
        {"name":"新名","role":"%s","scopeKind":"%s","units":[%s],"unitId":"%s","unitFrom":null}
        """
        .formatted(role, scope, extra, unit.id().value());
  }

  private static String code(MvcTestResult answer) {
    return TestHttp.json(answer).get("code").asString();
  }

  @Test
  void newPersonSignsInWithThePasswordShownOnce() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var body =
        """
        {"login":"Wang.Fang","name":"王芳","role":"SELLER","unitId":"%s"}
        """
            .formatted(company.units().teamA().id().value());

    var created = TestHttp.json(admin.post("/api/accounts", body));

    var password = created.get("password").asString();
    assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    var signIn =
        "{\"company\":\"%s\",\"login\":\"wang.fang\",\"password\":\"%s\"}"
            .formatted(company.tenant().code(), password);
    assertThat(
            http.post().uri("/api/session").contentType(MediaType.APPLICATION_JSON).content(signIn))
        .hasStatusOk();
    assertThat(code(admin.post("/api/accounts", body))).isEqualTo("account.login-taken");
    assertThat(TestHttp.json(admin.get("/api/audit")).toString()).doesNotContain(password);
  }

  @Test
  void deactivatedPersonIsOutAtOnceEverywhere() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var seller = company.people().sellerA1();
    var desk = company.as(seller);
    var phone = company.as(seller);

    assertThat(admin.post(uri(seller, "/deactivate"), "")).hasStatus(HttpStatus.NO_CONTENT);

    assertThat(desk.get("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(phone.get("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(admin.post(uri(seller, "/activate"), "")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(company.as(seller).get("/api/session")).hasStatusOk();
  }

  @Test
  void changedReachWorksInTheNextRequestAndAnotherRoleSignsInAnew() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var leader = company.people().leaderA();
    var live = company.as(leader);
    assertThat(unitNames(live)).containsExactly("一组");
    var teamB = "\"" + company.units().teamB().id().value() + "\"";
    var reach = form(Role.LEADER, Scope.Kind.UNITS, company.units().teamA(), teamB);
    assertThat(admin.put(uri(leader, ""), reach)).hasStatusOk();
    assertThat(unitNames(live)).containsExactly("二组");

    var role = form(Role.SELLER, Scope.Kind.UNITS, company.units().teamA(), teamB);
    assertThat(admin.put(uri(leader, ""), role)).hasStatusOk();

    assertThat(live.get("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(company.as(leader).get("/api/organisation/units")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(TestHttp.json(admin.get("/api/audit?size=1")).at("/rows/0/details").asString())
        .contains("\"before\"", "SELLER", "LEADER");
  }

  private static List<String> unitNames(TestHttp who) {
    return TestHttp.json(who.get("/api/organisation/units"))
        .valueStream()
        .map(unit -> unit.get("name").asString())
        .toList();
  }

  @Test
  void nobodyChangesTheOwnRights() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var me = company.people().admin();
    var form = form(Role.DIRECTOR, Scope.Kind.ALL, company.units().nation(), "");
    assertThat(code(admin.put(uri(me, ""), form))).isEqualTo("account.own");
    assertThat(code(admin.post(uri(me, "/deactivate"), ""))).isEqualTo("account.own");
  }

  @Test
  void personMovesToAnotherTeamNowOrOnADay() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var seller = company.people().sellerA1();
    var later = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    var form =
        form(Role.SELLER, Scope.Kind.SELF, company.units().teamB(), "")
            .replace("\"unitFrom\":null", "\"unitFrom\":\"" + later + "\"");

    assertThat(admin.put(uri(seller, ""), form)).hasStatusOk();
    assertThat(path(company, seller)).isEqualTo(company.units().teamA().path());
    assertThat(assignments(company, seller)).hasSize(2);

    pullForward(company, seller);
    assignments.applyDue();
    assertThat(path(company, seller)).isEqualTo(company.units().teamB().path());

    var back = form(Role.SELLER, Scope.Kind.SELF, company.units().teamA(), "");
    assertThat(admin.put(uri(seller, ""), back)).hasStatusOk();
    assertThat(path(company, seller)).isEqualTo(company.units().teamA().path());
  }

  private String path(Company company, Account account) {
    return company.in(() -> accounts.account(account.id())).orgPath();
  }

  private List<String> assignments(Company company, Account account) {
    return JdbcClient.create(owner)
        .sql(
            "select valid::text from identity.account_assignment where account_id = :id order by valid")
        .param("id", account.id().value())
        .query(String.class)
        .list();
  }

  /** As if the ten days had passed: both ranges meet a second ago. */
  private void pullForward(Company company, Account account) {
    var db = JdbcClient.create(owner);
    db.sql(
            """
            update identity.account_assignment
            set valid = tstzrange(lower(valid) - interval '1 day', now() - interval '1 second')
            where account_id = :id and not upper_inf(valid)
            """)
        .param("id", account.id().value())
        .update();
    db.sql(
            """
            update identity.account_assignment
            set valid = tstzrange(now() - interval '1 second', null)
            where account_id = :id and upper_inf(valid)
            """)
        .param("id", account.id().value())
        .update();
  }

  @Test
  void nobodyBelongsToTwoUnitsAtOnce() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    try {
      JdbcClient.create(owner)
          .sql(
              """
              insert into identity.account_assignment (tenant_id, id, account_id, unit_id, valid)
              select tenant_id, gen_random_uuid(), account_id, unit_id, '[2030-01-01,2031-01-01)'
              from identity.account_assignment where account_id = :id
              """)
          .param("id", seller.id().value())
          .update();
      throw new AssertionError("a second unit at the same time was accepted");
    } catch (DataAccessException refused) {
      assertThat(refused.getMessage()).contains("conflicting key value violates exclusion");
    }
  }

  @Test
  void listIsFilteredAndPagedInsideTheReadersReach() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    assertThat(rows(admin, "text=SELLER-A")).hasSize(2);
    assertThat(rows(admin, "role=LEADER")).hasSize(2);
    assertThat(rows(admin, "unitId=" + company.units().teamA().id().value())).hasSize(3);
    assertThat(rows(admin, "text=%25")).isEmpty();
    var manager = company.as(company.people().manager());
    assertThat(rows(manager, "size=200")).hasSize(7);
    assertThat(manager.get(uri(company.people().director(), ""))).hasStatus(HttpStatus.NOT_FOUND);
    var first = TestHttp.json(admin.get("/api/accounts?size=5"));
    var second =
        TestHttp.json(admin.get("/api/accounts?size=5&cursor=" + first.get("next").asString()));
    assertThat(first.get("rows").size() + second.get("rows").size()).isEqualTo(9);
  }

  private static tools.jackson.databind.JsonNode rows(TestHttp who, String query) {
    return TestHttp.json(who.get("/api/accounts?" + query)).get("rows");
  }

  @Test
  void administratorsMayNotSeeCustomers() {
    assertThat(Role.ADMINISTRATOR.permissions())
        .noneMatch(permission -> permission.name().startsWith("CUSTOMERS"))
        .doesNotContain(Permission.RECORDINGS_LISTEN, Permission.DEALS_READ);
  }

  @Test
  void resetPasswordEndsSessionsAndOpensNewOnes() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var live = company.as(seller);
    var admin = company.as(company.people().admin());
    var answer = TestHttp.json(admin.post(uri(seller, "/password"), ""));
    assertThat(answer.get("password").asString()).hasSize(19);
    assertThat(live.get("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
  }
}
